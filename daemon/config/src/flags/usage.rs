//! The help texts.

/// What `--help` prints: sections and flags in the reference's order.
pub const USAGE: &str = r"
Usage: nats-server [options]

Server Options:
    -a, --addr, --net <host>         Host or address to listen on (default: 0.0.0.0)
    -p, --port <port>                Port for clients, -1 for any free one (default: 4222)
    -n, --name
        --server_name <server_name>  Name of this server (default: its id)
    -P, --pid <file>                 Write the process id to this file
    -m, --http_port <port>           Port for monitoring over HTTP
    -ms,--https_port <port>          Port for monitoring over HTTPS
    -c, --config <file>              Read this configuration file
    -t                               Check the configuration file and exit
    -sl,--signal <signal>[=<pid>]    Tell a running server to: ldm, stop, quit, term, reopen, reload
                                     <pid> is a process id or the path of a pid file
        --client_advertise <string>  Address told to clients instead of the one listened on
        --ports_file_dir <dir>       Write <executable_name>_<pid>.ports with all addresses into this directory

Logging Options:
    -l, --log <file>                 Log to this file instead of standard error
        --log-format <format>        Lines of text, or of json (default: text)
    -T, --logtime                    Start log lines with the time (default: true)
        --logtime_utc                Write that time in UTC (default: false)
    -s, --syslog                     Log to the local syslog
    -r, --remote_syslog <addr>       Log to this syslog server (udp://localhost:514)
    -D, --debug                      Log debugging lines
    -V, --trace                      Log the protocol as it comes and goes
    -VV                              The same with the system account
    -DV                              Debug and trace
    -DVV                             Debug and trace with the system account
        --log_size_limit <limit>     Bytes after which the log file is rotated (default: never)
        --max_traced_msg_len <len>   Bytes of a message shown in traces (default: all)

JetStream Options:
    -js, --jetstream                 Turn on JetStream
    -sd, --store_dir <dir>           Directory for stored data
        --store-check <dir>          Say what is damaged in the store below this directory and exit: with 0 if it is
                                     whole, 1 if not, 2 if it could not be read; -c names the file with its key

Authorization Options:
        --user <user>                User clients must name
        --pass <password>            Password of that user
        --auth <token>               Token clients must send

TLS Options:
        --tls                        Turn on TLS without asking clients for certificates (default: false)
        --tlscert <file>             Certificate of this server
        --tlskey <file>              Private key of that certificate
        --tlsverify                  Turn on TLS and ask clients for certificates
        --tlscacert <file>           Authority that must have signed those

Cluster Options:
        --routes <rurl-1, rurl-2>    Servers to connect to
        --cluster <cluster-url>      Where to listen for other servers
        --cluster_name <string>      Name of the cluster (default: made up)
        --no_advertise <bool>        Do not tell clients of the other servers
        --cluster_advertise <string> Address told to other servers
        --connect_retries <number>   Tries to reach a server learnt from others
        --cluster_listen <url>       The same as --cluster

Profiling Options:
        --profile <port>             Port for profiles over HTTP

Common Options:
    -h, --help                       Print this help
    -v, --version                    Print the version
        --help_tls                   Print help on TLS

";

/// What `--help_tls` prints.
pub const HELP_TLS: &str = r#"
TLS is set up in the tls section of the configuration file:

    tls {
        cert_file: "./certs/server-cert.pem"
        key_file:  "./certs/server-key.pem"
        ca_file:   "./certs/ca.pem"
        verify:    true

        cipher_suites: [
            "TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256",
            "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256"
        ]
        curve_preferences: [
            "X25519",
            "CurveP256"
        ]
    }

Available cipher suites:
    TLS_AES_128_GCM_SHA256
    TLS_AES_256_GCM_SHA384
    TLS_CHACHA20_POLY1305_SHA256
    TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256
    TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384
    TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256
    TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256
    TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384
    TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256

Available curve preferences:
    X25519MLKEM768
    SecP256r1MLKEM768
    X25519
    CurveP256
    CurveP384

"#;
