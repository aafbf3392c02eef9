//! The command line: Go's flag style, the overlay over options, and what is refused.

use daemon_config::Options;
use daemon_config::flags::{Command, FlagError, Flags, HELP_TLS, Signal, SignalCommand, USAGE, parse};
use daemon_config::options::JetStream;

fn args(line: &str) -> Vec<String> {
    line.split_whitespace().map(Into::into).collect()
}

fn flags(line: &str) -> Flags {
    match parse(&args(line)) {
        Ok(Command::Run(flags)) => *flags,
        other => panic!("{line}: {other:?}"),
    }
}

fn over(line: &str, options: Options) -> Result<Options, String> {
    let mut options = options;
    flags(line).overlay(&mut options).map(|()| options).map_err(|error| error.to_string())
}

fn options(line: &str) -> Options {
    over(line, Options::default()).expect(line)
}

#[test]
fn every_form_of_a_flag_is_the_same() {
    for line in ["-p 5", "--p 5", "-port 5", "--port 5", "-p=5", "--port=5", "--port=0x5"] {
        assert_eq!(options(line).listen.port, 5, "{line}");
    }
    for line in ["-a h", "--addr h", "--net=h"] {
        assert_eq!(options(line).listen.host, "h", "{line}");
    }
    assert!(!options("-T=false").logging.logtime);
    assert!(options("-T").logging.logtime);
    assert_eq!(options("-m -1 -n x").identity.server_name, "x");
    assert_eq!(options("-p 0").listen.port, 4222);
}

#[test]
fn flags_win_over_the_file() {
    let mut file = Options::default();
    file.logging.debug = true;
    file.listen.port = 7;
    file.authorization.token = "file".into();
    let merged = over("-D=false -p 8 --auth t -sd dir", file).expect("merges");
    assert!(!merged.logging.debug);
    assert_eq!((merged.listen.port, merged.authorization.token.as_str()), (8, "t"));
    assert_eq!(merged.files.store_dir, "dir");
    assert!(!merged.jetstream.enabled);
}

#[test]
fn jetstream_is_turned_on_and_never_off() {
    let on = JetStream { enabled: true, ..JetStream::default() };
    for (line, file, enabled) in [
        ("-js", JetStream::default(), true),
        ("--jetstream=true", JetStream::default(), true),
        ("-js=false", on.clone(), true),
        ("-p 1", on, true),
        ("-p 1", JetStream::default(), false),
    ] {
        let merged = over(line, Options { jetstream: file, ..Options::default() }).expect(line);
        assert_eq!(merged.jetstream.enabled, enabled, "{line}");
    }
    let mut file = Options::default();
    file.files.store_dir = "file".into();
    assert_eq!(over("--store_dir=", file.clone()).expect("merges").files.store_dir, "file");
    assert_eq!(over("--store_dir d", file).expect("merges").files.store_dir, "d");
}

#[test]
fn tracing_has_short_forms() {
    let traced = |line: &str| {
        let logging = options(line).logging;
        (logging.debug, logging.trace, logging.trace_verbose)
    };
    assert_eq!(traced("-V"), (false, true, false));
    assert_eq!(traced("-DV"), (true, true, false));
    assert_eq!(traced("-VV"), (false, true, true));
    assert_eq!(traced("-DVV"), (true, true, true));
}

#[test]
fn wrong_flags_end_with_usage() {
    for (line, text) in [
        ("-x", "flag provided but not defined: -x"),
        ("--foo=1", "flag provided but not defined: -foo"),
        ("-p", "flag needs an argument: -p"),
        ("-p abc", "invalid value \"abc\" for flag -p: parse error"),
        ("-D=maybe", "invalid boolean value \"maybe\" for -D: parse error"),
        ("---p 5", "bad flag syntax: ---p"),
        ("-=5", "bad flag syntax: -=5"),
        ("-v -x", "flag provided but not defined: -x"),
    ] {
        let error = parse(&args(line)).expect_err(line);
        assert_eq!((error.exit_code(), error), (0, FlagError::Usage(text.into())));
    }
}

#[test]
fn words_and_requests_are_understood() {
    for (line, command) in [
        ("version", Command::Version),
        ("Version foo", Command::Version),
        ("HELP", Command::Help),
        ("-h x", Command::Help),
        ("-v", Command::Version),
        ("--help_tls", Command::HelpTls),
    ] {
        assert_eq!(parse(&args(line)), Ok(command), "{line}");
    }
    for (line, text) in [
        ("foo", "unrecognized command: \"foo\""),
        ("-- -p 5", "unrecognized command: \"-p\""),
        ("-t", "must specify [-c, --config] option to check configuration file syntax"),
        ("--signal foo", "unknown signal \"foo\""),
        ("--signal ldm=b=c", "invalid signal parameters: [c]"),
    ] {
        let error = parse(&args(line)).expect_err(line);
        assert_eq!((error.exit_code(), error), (1, FlagError::Fatal(text.into())));
    }
    assert_eq!(flags("--store-check=/data -c f.conf").store_check.as_deref(), Some("/data"));
    assert_eq!(flags("-store_check /data").store_check.as_deref(), Some("/data"));
    let error = parse(&args("-c f.conf --store-check")).expect_err("no directory");
    let text = "flag needs a directory: -store-check";
    assert_eq!((error.exit_code(), error), (2, FlagError::StoreCheck(text.into())));
    let parsed = flags("-t -c f.conf");
    assert_eq!((parsed.check_config, parsed.config_file.as_deref()), (true, Some("f.conf")));
}

#[test]
fn signals_name_their_target() {
    let signal = |line: &str| flags(line).signal;
    let to = |command, target: Option<&str>| Some(Signal { command, target: target.map(Into::into) });
    assert_eq!(signal("--signal ldm=12"), to(SignalCommand::LameDuck, Some("12")));
    assert_eq!(signal("-sl=reload=/run/n.pid"), to(SignalCommand::Reload, Some("/run/n.pid")));
    assert_eq!(signal("-sl stop"), to(SignalCommand::Stop, None));
    assert_eq!(signal("-p 5"), None);
}

#[test]
fn what_is_not_built_is_refused_by_name() {
    for (line, name) in [
        ("--cluster nats://h:1", "--cluster"),
        ("--routes nats://h:1", "--routes"),
        ("--profile 1", "--profile"),
    ] {
        assert_eq!(over(line, Options::default()), Err(format!("{name} is not supported yet")));
    }
    options("-js=false --profile 0");
}

#[test]
fn tls_flags_come_together() {
    let tls = options("--tlscert c --tlskey k --tlsverify --tlscacert a").tls.expect("tls");
    assert_eq!((tls.certificates[0].cert_file.as_str(), tls.verify, tls.ca_file.as_str()), ("c", true, "a"));
    for (line, what) in [("--tls", "certificate"), ("--tls --tlscert c", "private key")] {
        let text = format!("TLS Server {what} must be present and valid");
        assert_eq!(over(line, Options::default()), Err(text));
    }
    let file = Options { tls: Some(Default::default()), ..Options::default() };
    assert_eq!(over("--tls=false", file).expect("no tls").tls, None);
}

#[test]
fn secrets_are_pointed_at() {
    let parsed = flags("--user u -p 5 --pass=w -auth t");
    assert_eq!(parsed.secrets, [1, 4, 6]);
}

#[test]
fn every_flag_of_the_table_is_in_the_usage() {
    for flag in
        ["-sl,--signal", "--help_tls", "-ms,--https_port", "--cluster_listen", "-DVV", "--ports_file_dir"]
    {
        assert!(USAGE.contains(flag), "{flag}");
    }
    assert!(HELP_TLS.contains("TLS_AES_128_GCM_SHA256"));
}
