# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_nats_global_optspecs
    string join \n h/help version s/server= user= password= token= connection-name= creds= nkey= jwt= seed= tlscert= tlskey= tlsca= tlsfirst no-tlsfirst timeout= socks-proxy= js-api-prefix= js-event-prefix= js-domain= inbox-prefix= colors= context= trace no-context
end

function __fish_nats_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_nats_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_nats_using_subcommand
    set -l cmd (__fish_nats_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c nats -n "__fish_nats_needs_command" -s s -l server -d 'URLs of the servers, separated by commas' -r
complete -c nats -n "__fish_nats_needs_command" -l user -d 'User name, or token when there is no password' -r
complete -c nats -n "__fish_nats_needs_command" -l password -d 'Password' -r
complete -c nats -n "__fish_nats_needs_command" -l token -d 'Token' -r
complete -c nats -n "__fish_nats_needs_command" -l connection-name -d 'Name of the connection, shown by the server' -r
complete -c nats -n "__fish_nats_needs_command" -l creds -d 'Credentials: a file or a credential URI' -r
complete -c nats -n "__fish_nats_needs_command" -l nkey -d 'NKEY seed: a file or a credential URI' -r
complete -c nats -n "__fish_nats_needs_command" -l jwt -d 'User JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_needs_command" -l seed -d 'Seed to the user JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_needs_command" -l tlscert -d 'Certificate of the client' -r -F
complete -c nats -n "__fish_nats_needs_command" -l tlskey -d 'Private key to the certificate' -r -F
complete -c nats -n "__fish_nats_needs_command" -l tlsca -d 'Certificates of trusted authorities' -r -F
complete -c nats -n "__fish_nats_needs_command" -l timeout -d 'How long to wait for answers' -r
complete -c nats -n "__fish_nats_needs_command" -l socks-proxy -d 'SOCKS5 proxy to the servers, \'none\' for no proxy' -r
complete -c nats -n "__fish_nats_needs_command" -l js-api-prefix -d 'Subject prefix of the JetStream API' -r
complete -c nats -n "__fish_nats_needs_command" -l js-event-prefix -d 'Subject prefix of JetStream advisories' -r
complete -c nats -n "__fish_nats_needs_command" -l js-domain -d 'JetStream domain' -r
complete -c nats -n "__fish_nats_needs_command" -l inbox-prefix -d 'Subject prefix of inboxes' -r
complete -c nats -n "__fish_nats_needs_command" -l colors -d 'Colour scheme' -r -f -a "blue\t''
cyan\t''
double\t''
green\t''
magenta\t''
red\t''
rounded\t''
yellow\t''"
complete -c nats -n "__fish_nats_needs_command" -l context -d 'Context: its name, or the path of a .json file' -r
complete -c nats -n "__fish_nats_needs_command" -s h -l help -d 'Show context-sensitive help'
complete -c nats -n "__fish_nats_needs_command" -l version -d 'Show the version'
complete -c nats -n "__fish_nats_needs_command" -l tlsfirst -d 'Start TLS before the server\'s greeting'
complete -c nats -n "__fish_nats_needs_command" -l no-tlsfirst -d 'The opposite of --tlsfirst'
complete -c nats -n "__fish_nats_needs_command" -l trace -d 'Log what goes to and comes from the server'
complete -c nats -n "__fish_nats_needs_command" -l no-context -d 'Ignore the selected context'
complete -c nats -n "__fish_nats_needs_command" -f -a "bench" -d 'Generate load and measure it'
complete -c nats -n "__fish_nats_needs_command" -f -a "completion" -d 'Print a shell\'s completion script'
complete -c nats -n "__fish_nats_needs_command" -f -a "context" -d 'Manage contexts: named sets of connection settings'
complete -c nats -n "__fish_nats_needs_command" -f -a "ctx" -d 'Manage contexts: named sets of connection settings'
complete -c nats -n "__fish_nats_needs_command" -f -a "help" -d 'Show help on a command'
complete -c nats -n "__fish_nats_needs_command" -f -a "latency" -d 'Measure how long messages take between two servers'
complete -c nats -n "__fish_nats_needs_command" -f -a "lat" -d 'Measure how long messages take between two servers'
complete -c nats -n "__fish_nats_needs_command" -f -a "publish" -d 'Publish messages'
complete -c nats -n "__fish_nats_needs_command" -f -a "pub" -d 'Publish messages'
complete -c nats -n "__fish_nats_needs_command" -f -a "quickstart" -d 'Start a server and take a tour of it'
complete -c nats -n "__fish_nats_needs_command" -f -a "reply" -d 'Answer requests'
complete -c nats -n "__fish_nats_needs_command" -f -a "request" -d 'Send requests and show the replies'
complete -c nats -n "__fish_nats_needs_command" -f -a "req" -d 'Send requests and show the replies'
complete -c nats -n "__fish_nats_needs_command" -f -a "rtt" -d 'Measure the round trip time to the servers'
complete -c nats -n "__fish_nats_needs_command" -f -a "server" -d 'Run a server for development'
complete -c nats -n "__fish_nats_needs_command" -f -a "srv" -d 'Run a server for development'
complete -c nats -n "__fish_nats_needs_command" -f -a "sys" -d 'Run a server for development'
complete -c nats -n "__fish_nats_needs_command" -f -a "system" -d 'Run a server for development'
complete -c nats -n "__fish_nats_needs_command" -f -a "subscribe" -d 'Receive messages and show them'
complete -c nats -n "__fish_nats_needs_command" -f -a "sub" -d 'Receive messages and show them'
complete -c nats -n "__fish_nats_using_subcommand bench; and not __fish_seen_subcommand_from pub service sub" -s s -l server -d 'URLs of the servers, separated by commas' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and not __fish_seen_subcommand_from pub service sub" -l user -d 'User name, or token when there is no password' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and not __fish_seen_subcommand_from pub service sub" -l password -d 'Password' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and not __fish_seen_subcommand_from pub service sub" -l token -d 'Token' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and not __fish_seen_subcommand_from pub service sub" -l connection-name -d 'Name of the connection, shown by the server' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and not __fish_seen_subcommand_from pub service sub" -l creds -d 'Credentials: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and not __fish_seen_subcommand_from pub service sub" -l nkey -d 'NKEY seed: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and not __fish_seen_subcommand_from pub service sub" -l jwt -d 'User JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and not __fish_seen_subcommand_from pub service sub" -l seed -d 'Seed to the user JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and not __fish_seen_subcommand_from pub service sub" -l tlscert -d 'Certificate of the client' -r -F
complete -c nats -n "__fish_nats_using_subcommand bench; and not __fish_seen_subcommand_from pub service sub" -l tlskey -d 'Private key to the certificate' -r -F
complete -c nats -n "__fish_nats_using_subcommand bench; and not __fish_seen_subcommand_from pub service sub" -l tlsca -d 'Certificates of trusted authorities' -r -F
complete -c nats -n "__fish_nats_using_subcommand bench; and not __fish_seen_subcommand_from pub service sub" -l timeout -d 'How long to wait for answers' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and not __fish_seen_subcommand_from pub service sub" -l socks-proxy -d 'SOCKS5 proxy to the servers, \'none\' for no proxy' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and not __fish_seen_subcommand_from pub service sub" -l js-api-prefix -d 'Subject prefix of the JetStream API' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and not __fish_seen_subcommand_from pub service sub" -l js-event-prefix -d 'Subject prefix of JetStream advisories' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and not __fish_seen_subcommand_from pub service sub" -l js-domain -d 'JetStream domain' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and not __fish_seen_subcommand_from pub service sub" -l inbox-prefix -d 'Subject prefix of inboxes' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and not __fish_seen_subcommand_from pub service sub" -l colors -d 'Colour scheme' -r -f -a "blue\t''
cyan\t''
double\t''
green\t''
magenta\t''
red\t''
rounded\t''
yellow\t''"
complete -c nats -n "__fish_nats_using_subcommand bench; and not __fish_seen_subcommand_from pub service sub" -l context -d 'Context: its name, or the path of a .json file' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and not __fish_seen_subcommand_from pub service sub" -s h -l help -d 'Show context-sensitive help'
complete -c nats -n "__fish_nats_using_subcommand bench; and not __fish_seen_subcommand_from pub service sub" -l version -d 'Show the version'
complete -c nats -n "__fish_nats_using_subcommand bench; and not __fish_seen_subcommand_from pub service sub" -l tlsfirst -d 'Start TLS before the server\'s greeting'
complete -c nats -n "__fish_nats_using_subcommand bench; and not __fish_seen_subcommand_from pub service sub" -l no-tlsfirst -d 'The opposite of --tlsfirst'
complete -c nats -n "__fish_nats_using_subcommand bench; and not __fish_seen_subcommand_from pub service sub" -l trace -d 'Log what goes to and comes from the server'
complete -c nats -n "__fish_nats_using_subcommand bench; and not __fish_seen_subcommand_from pub service sub" -l no-context -d 'Ignore the selected context'
complete -c nats -n "__fish_nats_using_subcommand bench; and not __fish_seen_subcommand_from pub service sub" -f -a "pub" -d 'Publish messages as fast as it goes, or at a rate'
complete -c nats -n "__fish_nats_using_subcommand bench; and not __fish_seen_subcommand_from pub service sub" -f -a "service" -d 'Measure requests to a service'
complete -c nats -n "__fish_nats_using_subcommand bench; and not __fish_seen_subcommand_from pub service sub" -f -a "sub" -d 'Receive messages and measure how fast they come'
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from pub" -s s -l server -d 'URLs of the servers, separated by commas' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from pub" -l user -d 'User name, or token when there is no password' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from pub" -l password -d 'Password' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from pub" -l token -d 'Token' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from pub" -l connection-name -d 'Name of the connection, shown by the server' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from pub" -l creds -d 'Credentials: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from pub" -l nkey -d 'NKEY seed: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from pub" -l jwt -d 'User JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from pub" -l seed -d 'Seed to the user JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from pub" -l tlscert -d 'Certificate of the client' -r -F
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from pub" -l tlskey -d 'Private key to the certificate' -r -F
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from pub" -l tlsca -d 'Certificates of trusted authorities' -r -F
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from pub" -l timeout -d 'How long to wait for answers' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from pub" -l socks-proxy -d 'SOCKS5 proxy to the servers, \'none\' for no proxy' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from pub" -l js-api-prefix -d 'Subject prefix of the JetStream API' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from pub" -l js-event-prefix -d 'Subject prefix of JetStream advisories' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from pub" -l js-domain -d 'JetStream domain' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from pub" -l inbox-prefix -d 'Subject prefix of inboxes' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from pub" -l colors -d 'Colour scheme' -r -f -a "blue\t''
cyan\t''
double\t''
green\t''
magenta\t''
red\t''
rounded\t''
yellow\t''"
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from pub" -l context -d 'Context: its name, or the path of a .json file' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from pub" -l sleep -d 'Pause between messages' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from pub" -l clients -d 'Number of clients, each with its own connection' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from pub" -l msgs -d 'Number of messages; publishers and requesters share them' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from pub" -l csv -d 'Save the figures of each client as CSV' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from pub" -l size -d 'Size of the messages' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from pub" -l multisubjectmax -d 'Number of different subjects of --multisubject, 0 for no limit' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from pub" -l payload -d 'File to send as the body, instead of --size zeros' -r -F
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from pub" -s H -l header -d 'Header to add, as NAME:VALUE; templates are filled in' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from pub" -l throughput -d 'Messages a second that all clients together aim at' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from pub" -l duration -d 'How long to run at --throughput, instead of --msgs' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from pub" -s h -l help -d 'Show context-sensitive help'
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from pub" -l version -d 'Show the version'
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from pub" -l tlsfirst -d 'Start TLS before the server\'s greeting'
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from pub" -l no-tlsfirst -d 'The opposite of --tlsfirst'
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from pub" -l trace -d 'Log what goes to and comes from the server'
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from pub" -l no-context -d 'Ignore the selected context'
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from pub" -l progress -d 'Show progress bars, on a terminal'
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from pub" -l no-progress -d 'The opposite of --progress'
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from pub" -l multisubject -d 'Publish to SUBJECT.N, where N counts the messages'
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from pub" -l multisubjectrandomize -d 'Take the numbers of --multisubject in random order'
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from service" -s s -l server -d 'URLs of the servers, separated by commas' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from service" -l user -d 'User name, or token when there is no password' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from service" -l password -d 'Password' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from service" -l token -d 'Token' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from service" -l connection-name -d 'Name of the connection, shown by the server' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from service" -l creds -d 'Credentials: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from service" -l nkey -d 'NKEY seed: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from service" -l jwt -d 'User JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from service" -l seed -d 'Seed to the user JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from service" -l tlscert -d 'Certificate of the client' -r -F
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from service" -l tlskey -d 'Private key to the certificate' -r -F
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from service" -l tlsca -d 'Certificates of trusted authorities' -r -F
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from service" -l timeout -d 'How long to wait for answers' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from service" -l socks-proxy -d 'SOCKS5 proxy to the servers, \'none\' for no proxy' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from service" -l js-api-prefix -d 'Subject prefix of the JetStream API' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from service" -l js-event-prefix -d 'Subject prefix of JetStream advisories' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from service" -l js-domain -d 'JetStream domain' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from service" -l inbox-prefix -d 'Subject prefix of inboxes' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from service" -l colors -d 'Colour scheme' -r -f -a "blue\t''
cyan\t''
double\t''
green\t''
magenta\t''
red\t''
rounded\t''
yellow\t''"
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from service" -l context -d 'Context: its name, or the path of a .json file' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from service" -l sleep -d 'Pause between messages' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from service" -l clients -d 'Number of clients, each with its own connection' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from service" -l msgs -d 'Number of messages; publishers and requesters share them' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from service" -l csv -d 'Save the figures of each client as CSV' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from service" -l size -d 'Size of the messages' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from service" -s h -l help -d 'Show context-sensitive help'
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from service" -l version -d 'Show the version'
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from service" -l tlsfirst -d 'Start TLS before the server\'s greeting'
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from service" -l no-tlsfirst -d 'The opposite of --tlsfirst'
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from service" -l trace -d 'Log what goes to and comes from the server'
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from service" -l no-context -d 'Ignore the selected context'
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from service" -l progress -d 'Show progress bars, on a terminal'
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from service" -l no-progress -d 'The opposite of --progress'
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from service" -f -a "request" -d 'Send requests, each after the answer to the one before'
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from service" -f -a "serve" -d 'Answer requests with \'ok\' until interrupted'
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from sub" -s s -l server -d 'URLs of the servers, separated by commas' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from sub" -l user -d 'User name, or token when there is no password' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from sub" -l password -d 'Password' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from sub" -l token -d 'Token' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from sub" -l connection-name -d 'Name of the connection, shown by the server' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from sub" -l creds -d 'Credentials: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from sub" -l nkey -d 'NKEY seed: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from sub" -l jwt -d 'User JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from sub" -l seed -d 'Seed to the user JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from sub" -l tlscert -d 'Certificate of the client' -r -F
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from sub" -l tlskey -d 'Private key to the certificate' -r -F
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from sub" -l tlsca -d 'Certificates of trusted authorities' -r -F
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from sub" -l timeout -d 'How long to wait for answers' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from sub" -l socks-proxy -d 'SOCKS5 proxy to the servers, \'none\' for no proxy' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from sub" -l js-api-prefix -d 'Subject prefix of the JetStream API' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from sub" -l js-event-prefix -d 'Subject prefix of JetStream advisories' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from sub" -l js-domain -d 'JetStream domain' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from sub" -l inbox-prefix -d 'Subject prefix of inboxes' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from sub" -l colors -d 'Colour scheme' -r -f -a "blue\t''
cyan\t''
double\t''
green\t''
magenta\t''
red\t''
rounded\t''
yellow\t''"
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from sub" -l context -d 'Context: its name, or the path of a .json file' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from sub" -l clients -d 'Number of clients, each with its own connection' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from sub" -l msgs -d 'Number of messages; publishers and requesters share them' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from sub" -l csv -d 'Save the figures of each client as CSV' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from sub" -l size -d 'Size of the messages' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from sub" -s h -l help -d 'Show context-sensitive help'
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from sub" -l version -d 'Show the version'
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from sub" -l tlsfirst -d 'Start TLS before the server\'s greeting'
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from sub" -l no-tlsfirst -d 'The opposite of --tlsfirst'
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from sub" -l trace -d 'Log what goes to and comes from the server'
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from sub" -l no-context -d 'Ignore the selected context'
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from sub" -l multisubject -d 'Subscribe to SUBJECT.*'
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from sub" -l progress -d 'Show progress bars, on a terminal'
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from sub" -l no-progress -d 'The opposite of --progress'
complete -c nats -n "__fish_nats_using_subcommand completion; and not __fish_seen_subcommand_from bash fish zsh" -s s -l server -d 'URLs of the servers, separated by commas' -r
complete -c nats -n "__fish_nats_using_subcommand completion; and not __fish_seen_subcommand_from bash fish zsh" -l user -d 'User name, or token when there is no password' -r
complete -c nats -n "__fish_nats_using_subcommand completion; and not __fish_seen_subcommand_from bash fish zsh" -l password -d 'Password' -r
complete -c nats -n "__fish_nats_using_subcommand completion; and not __fish_seen_subcommand_from bash fish zsh" -l token -d 'Token' -r
complete -c nats -n "__fish_nats_using_subcommand completion; and not __fish_seen_subcommand_from bash fish zsh" -l connection-name -d 'Name of the connection, shown by the server' -r
complete -c nats -n "__fish_nats_using_subcommand completion; and not __fish_seen_subcommand_from bash fish zsh" -l creds -d 'Credentials: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand completion; and not __fish_seen_subcommand_from bash fish zsh" -l nkey -d 'NKEY seed: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand completion; and not __fish_seen_subcommand_from bash fish zsh" -l jwt -d 'User JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand completion; and not __fish_seen_subcommand_from bash fish zsh" -l seed -d 'Seed to the user JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand completion; and not __fish_seen_subcommand_from bash fish zsh" -l tlscert -d 'Certificate of the client' -r -F
complete -c nats -n "__fish_nats_using_subcommand completion; and not __fish_seen_subcommand_from bash fish zsh" -l tlskey -d 'Private key to the certificate' -r -F
complete -c nats -n "__fish_nats_using_subcommand completion; and not __fish_seen_subcommand_from bash fish zsh" -l tlsca -d 'Certificates of trusted authorities' -r -F
complete -c nats -n "__fish_nats_using_subcommand completion; and not __fish_seen_subcommand_from bash fish zsh" -l timeout -d 'How long to wait for answers' -r
complete -c nats -n "__fish_nats_using_subcommand completion; and not __fish_seen_subcommand_from bash fish zsh" -l socks-proxy -d 'SOCKS5 proxy to the servers, \'none\' for no proxy' -r
complete -c nats -n "__fish_nats_using_subcommand completion; and not __fish_seen_subcommand_from bash fish zsh" -l js-api-prefix -d 'Subject prefix of the JetStream API' -r
complete -c nats -n "__fish_nats_using_subcommand completion; and not __fish_seen_subcommand_from bash fish zsh" -l js-event-prefix -d 'Subject prefix of JetStream advisories' -r
complete -c nats -n "__fish_nats_using_subcommand completion; and not __fish_seen_subcommand_from bash fish zsh" -l js-domain -d 'JetStream domain' -r
complete -c nats -n "__fish_nats_using_subcommand completion; and not __fish_seen_subcommand_from bash fish zsh" -l inbox-prefix -d 'Subject prefix of inboxes' -r
complete -c nats -n "__fish_nats_using_subcommand completion; and not __fish_seen_subcommand_from bash fish zsh" -l colors -d 'Colour scheme' -r -f -a "blue\t''
cyan\t''
double\t''
green\t''
magenta\t''
red\t''
rounded\t''
yellow\t''"
complete -c nats -n "__fish_nats_using_subcommand completion; and not __fish_seen_subcommand_from bash fish zsh" -l context -d 'Context: its name, or the path of a .json file' -r
complete -c nats -n "__fish_nats_using_subcommand completion; and not __fish_seen_subcommand_from bash fish zsh" -s h -l help -d 'Show context-sensitive help'
complete -c nats -n "__fish_nats_using_subcommand completion; and not __fish_seen_subcommand_from bash fish zsh" -l version -d 'Show the version'
complete -c nats -n "__fish_nats_using_subcommand completion; and not __fish_seen_subcommand_from bash fish zsh" -l tlsfirst -d 'Start TLS before the server\'s greeting'
complete -c nats -n "__fish_nats_using_subcommand completion; and not __fish_seen_subcommand_from bash fish zsh" -l no-tlsfirst -d 'The opposite of --tlsfirst'
complete -c nats -n "__fish_nats_using_subcommand completion; and not __fish_seen_subcommand_from bash fish zsh" -l trace -d 'Log what goes to and comes from the server'
complete -c nats -n "__fish_nats_using_subcommand completion; and not __fish_seen_subcommand_from bash fish zsh" -l no-context -d 'Ignore the selected context'
complete -c nats -n "__fish_nats_using_subcommand completion; and not __fish_seen_subcommand_from bash fish zsh" -f -a "bash" -d 'Print the script for bash'
complete -c nats -n "__fish_nats_using_subcommand completion; and not __fish_seen_subcommand_from bash fish zsh" -f -a "fish" -d 'Print the script for fish'
complete -c nats -n "__fish_nats_using_subcommand completion; and not __fish_seen_subcommand_from bash fish zsh" -f -a "zsh" -d 'Print the script for zsh'
complete -c nats -n "__fish_nats_using_subcommand completion; and __fish_seen_subcommand_from bash" -s s -l server -d 'URLs of the servers, separated by commas' -r
complete -c nats -n "__fish_nats_using_subcommand completion; and __fish_seen_subcommand_from bash" -l user -d 'User name, or token when there is no password' -r
complete -c nats -n "__fish_nats_using_subcommand completion; and __fish_seen_subcommand_from bash" -l password -d 'Password' -r
complete -c nats -n "__fish_nats_using_subcommand completion; and __fish_seen_subcommand_from bash" -l token -d 'Token' -r
complete -c nats -n "__fish_nats_using_subcommand completion; and __fish_seen_subcommand_from bash" -l connection-name -d 'Name of the connection, shown by the server' -r
complete -c nats -n "__fish_nats_using_subcommand completion; and __fish_seen_subcommand_from bash" -l creds -d 'Credentials: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand completion; and __fish_seen_subcommand_from bash" -l nkey -d 'NKEY seed: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand completion; and __fish_seen_subcommand_from bash" -l jwt -d 'User JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand completion; and __fish_seen_subcommand_from bash" -l seed -d 'Seed to the user JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand completion; and __fish_seen_subcommand_from bash" -l tlscert -d 'Certificate of the client' -r -F
complete -c nats -n "__fish_nats_using_subcommand completion; and __fish_seen_subcommand_from bash" -l tlskey -d 'Private key to the certificate' -r -F
complete -c nats -n "__fish_nats_using_subcommand completion; and __fish_seen_subcommand_from bash" -l tlsca -d 'Certificates of trusted authorities' -r -F
complete -c nats -n "__fish_nats_using_subcommand completion; and __fish_seen_subcommand_from bash" -l timeout -d 'How long to wait for answers' -r
complete -c nats -n "__fish_nats_using_subcommand completion; and __fish_seen_subcommand_from bash" -l socks-proxy -d 'SOCKS5 proxy to the servers, \'none\' for no proxy' -r
complete -c nats -n "__fish_nats_using_subcommand completion; and __fish_seen_subcommand_from bash" -l js-api-prefix -d 'Subject prefix of the JetStream API' -r
complete -c nats -n "__fish_nats_using_subcommand completion; and __fish_seen_subcommand_from bash" -l js-event-prefix -d 'Subject prefix of JetStream advisories' -r
complete -c nats -n "__fish_nats_using_subcommand completion; and __fish_seen_subcommand_from bash" -l js-domain -d 'JetStream domain' -r
complete -c nats -n "__fish_nats_using_subcommand completion; and __fish_seen_subcommand_from bash" -l inbox-prefix -d 'Subject prefix of inboxes' -r
complete -c nats -n "__fish_nats_using_subcommand completion; and __fish_seen_subcommand_from bash" -l colors -d 'Colour scheme' -r -f -a "blue\t''
cyan\t''
double\t''
green\t''
magenta\t''
red\t''
rounded\t''
yellow\t''"
complete -c nats -n "__fish_nats_using_subcommand completion; and __fish_seen_subcommand_from bash" -l context -d 'Context: its name, or the path of a .json file' -r
complete -c nats -n "__fish_nats_using_subcommand completion; and __fish_seen_subcommand_from bash" -s h -l help -d 'Show context-sensitive help'
complete -c nats -n "__fish_nats_using_subcommand completion; and __fish_seen_subcommand_from bash" -l version -d 'Show the version'
complete -c nats -n "__fish_nats_using_subcommand completion; and __fish_seen_subcommand_from bash" -l tlsfirst -d 'Start TLS before the server\'s greeting'
complete -c nats -n "__fish_nats_using_subcommand completion; and __fish_seen_subcommand_from bash" -l no-tlsfirst -d 'The opposite of --tlsfirst'
complete -c nats -n "__fish_nats_using_subcommand completion; and __fish_seen_subcommand_from bash" -l trace -d 'Log what goes to and comes from the server'
complete -c nats -n "__fish_nats_using_subcommand completion; and __fish_seen_subcommand_from bash" -l no-context -d 'Ignore the selected context'
complete -c nats -n "__fish_nats_using_subcommand completion; and __fish_seen_subcommand_from fish" -s s -l server -d 'URLs of the servers, separated by commas' -r
complete -c nats -n "__fish_nats_using_subcommand completion; and __fish_seen_subcommand_from fish" -l user -d 'User name, or token when there is no password' -r
complete -c nats -n "__fish_nats_using_subcommand completion; and __fish_seen_subcommand_from fish" -l password -d 'Password' -r
complete -c nats -n "__fish_nats_using_subcommand completion; and __fish_seen_subcommand_from fish" -l token -d 'Token' -r
complete -c nats -n "__fish_nats_using_subcommand completion; and __fish_seen_subcommand_from fish" -l connection-name -d 'Name of the connection, shown by the server' -r
complete -c nats -n "__fish_nats_using_subcommand completion; and __fish_seen_subcommand_from fish" -l creds -d 'Credentials: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand completion; and __fish_seen_subcommand_from fish" -l nkey -d 'NKEY seed: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand completion; and __fish_seen_subcommand_from fish" -l jwt -d 'User JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand completion; and __fish_seen_subcommand_from fish" -l seed -d 'Seed to the user JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand completion; and __fish_seen_subcommand_from fish" -l tlscert -d 'Certificate of the client' -r -F
complete -c nats -n "__fish_nats_using_subcommand completion; and __fish_seen_subcommand_from fish" -l tlskey -d 'Private key to the certificate' -r -F
complete -c nats -n "__fish_nats_using_subcommand completion; and __fish_seen_subcommand_from fish" -l tlsca -d 'Certificates of trusted authorities' -r -F
complete -c nats -n "__fish_nats_using_subcommand completion; and __fish_seen_subcommand_from fish" -l timeout -d 'How long to wait for answers' -r
complete -c nats -n "__fish_nats_using_subcommand completion; and __fish_seen_subcommand_from fish" -l socks-proxy -d 'SOCKS5 proxy to the servers, \'none\' for no proxy' -r
complete -c nats -n "__fish_nats_using_subcommand completion; and __fish_seen_subcommand_from fish" -l js-api-prefix -d 'Subject prefix of the JetStream API' -r
complete -c nats -n "__fish_nats_using_subcommand completion; and __fish_seen_subcommand_from fish" -l js-event-prefix -d 'Subject prefix of JetStream advisories' -r
complete -c nats -n "__fish_nats_using_subcommand completion; and __fish_seen_subcommand_from fish" -l js-domain -d 'JetStream domain' -r
complete -c nats -n "__fish_nats_using_subcommand completion; and __fish_seen_subcommand_from fish" -l inbox-prefix -d 'Subject prefix of inboxes' -r
complete -c nats -n "__fish_nats_using_subcommand completion; and __fish_seen_subcommand_from fish" -l colors -d 'Colour scheme' -r -f -a "blue\t''
cyan\t''
double\t''
green\t''
magenta\t''
red\t''
rounded\t''
yellow\t''"
complete -c nats -n "__fish_nats_using_subcommand completion; and __fish_seen_subcommand_from fish" -l context -d 'Context: its name, or the path of a .json file' -r
complete -c nats -n "__fish_nats_using_subcommand completion; and __fish_seen_subcommand_from fish" -s h -l help -d 'Show context-sensitive help'
complete -c nats -n "__fish_nats_using_subcommand completion; and __fish_seen_subcommand_from fish" -l version -d 'Show the version'
complete -c nats -n "__fish_nats_using_subcommand completion; and __fish_seen_subcommand_from fish" -l tlsfirst -d 'Start TLS before the server\'s greeting'
complete -c nats -n "__fish_nats_using_subcommand completion; and __fish_seen_subcommand_from fish" -l no-tlsfirst -d 'The opposite of --tlsfirst'
complete -c nats -n "__fish_nats_using_subcommand completion; and __fish_seen_subcommand_from fish" -l trace -d 'Log what goes to and comes from the server'
complete -c nats -n "__fish_nats_using_subcommand completion; and __fish_seen_subcommand_from fish" -l no-context -d 'Ignore the selected context'
complete -c nats -n "__fish_nats_using_subcommand completion; and __fish_seen_subcommand_from zsh" -s s -l server -d 'URLs of the servers, separated by commas' -r
complete -c nats -n "__fish_nats_using_subcommand completion; and __fish_seen_subcommand_from zsh" -l user -d 'User name, or token when there is no password' -r
complete -c nats -n "__fish_nats_using_subcommand completion; and __fish_seen_subcommand_from zsh" -l password -d 'Password' -r
complete -c nats -n "__fish_nats_using_subcommand completion; and __fish_seen_subcommand_from zsh" -l token -d 'Token' -r
complete -c nats -n "__fish_nats_using_subcommand completion; and __fish_seen_subcommand_from zsh" -l connection-name -d 'Name of the connection, shown by the server' -r
complete -c nats -n "__fish_nats_using_subcommand completion; and __fish_seen_subcommand_from zsh" -l creds -d 'Credentials: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand completion; and __fish_seen_subcommand_from zsh" -l nkey -d 'NKEY seed: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand completion; and __fish_seen_subcommand_from zsh" -l jwt -d 'User JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand completion; and __fish_seen_subcommand_from zsh" -l seed -d 'Seed to the user JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand completion; and __fish_seen_subcommand_from zsh" -l tlscert -d 'Certificate of the client' -r -F
complete -c nats -n "__fish_nats_using_subcommand completion; and __fish_seen_subcommand_from zsh" -l tlskey -d 'Private key to the certificate' -r -F
complete -c nats -n "__fish_nats_using_subcommand completion; and __fish_seen_subcommand_from zsh" -l tlsca -d 'Certificates of trusted authorities' -r -F
complete -c nats -n "__fish_nats_using_subcommand completion; and __fish_seen_subcommand_from zsh" -l timeout -d 'How long to wait for answers' -r
complete -c nats -n "__fish_nats_using_subcommand completion; and __fish_seen_subcommand_from zsh" -l socks-proxy -d 'SOCKS5 proxy to the servers, \'none\' for no proxy' -r
complete -c nats -n "__fish_nats_using_subcommand completion; and __fish_seen_subcommand_from zsh" -l js-api-prefix -d 'Subject prefix of the JetStream API' -r
complete -c nats -n "__fish_nats_using_subcommand completion; and __fish_seen_subcommand_from zsh" -l js-event-prefix -d 'Subject prefix of JetStream advisories' -r
complete -c nats -n "__fish_nats_using_subcommand completion; and __fish_seen_subcommand_from zsh" -l js-domain -d 'JetStream domain' -r
complete -c nats -n "__fish_nats_using_subcommand completion; and __fish_seen_subcommand_from zsh" -l inbox-prefix -d 'Subject prefix of inboxes' -r
complete -c nats -n "__fish_nats_using_subcommand completion; and __fish_seen_subcommand_from zsh" -l colors -d 'Colour scheme' -r -f -a "blue\t''
cyan\t''
double\t''
green\t''
magenta\t''
red\t''
rounded\t''
yellow\t''"
complete -c nats -n "__fish_nats_using_subcommand completion; and __fish_seen_subcommand_from zsh" -l context -d 'Context: its name, or the path of a .json file' -r
complete -c nats -n "__fish_nats_using_subcommand completion; and __fish_seen_subcommand_from zsh" -s h -l help -d 'Show context-sensitive help'
complete -c nats -n "__fish_nats_using_subcommand completion; and __fish_seen_subcommand_from zsh" -l version -d 'Show the version'
complete -c nats -n "__fish_nats_using_subcommand completion; and __fish_seen_subcommand_from zsh" -l tlsfirst -d 'Start TLS before the server\'s greeting'
complete -c nats -n "__fish_nats_using_subcommand completion; and __fish_seen_subcommand_from zsh" -l no-tlsfirst -d 'The opposite of --tlsfirst'
complete -c nats -n "__fish_nats_using_subcommand completion; and __fish_seen_subcommand_from zsh" -l trace -d 'Log what goes to and comes from the server'
complete -c nats -n "__fish_nats_using_subcommand completion; and __fish_seen_subcommand_from zsh" -l no-context -d 'Ignore the selected context'
complete -c nats -n "__fish_nats_using_subcommand context; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -s s -l server -d 'URLs of the servers, separated by commas' -r
complete -c nats -n "__fish_nats_using_subcommand context; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -l user -d 'User name, or token when there is no password' -r
complete -c nats -n "__fish_nats_using_subcommand context; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -l password -d 'Password' -r
complete -c nats -n "__fish_nats_using_subcommand context; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -l token -d 'Token' -r
complete -c nats -n "__fish_nats_using_subcommand context; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -l connection-name -d 'Name of the connection, shown by the server' -r
complete -c nats -n "__fish_nats_using_subcommand context; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -l creds -d 'Credentials: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -l nkey -d 'NKEY seed: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -l jwt -d 'User JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -l seed -d 'Seed to the user JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -l tlscert -d 'Certificate of the client' -r -F
complete -c nats -n "__fish_nats_using_subcommand context; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -l tlskey -d 'Private key to the certificate' -r -F
complete -c nats -n "__fish_nats_using_subcommand context; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -l tlsca -d 'Certificates of trusted authorities' -r -F
complete -c nats -n "__fish_nats_using_subcommand context; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -l timeout -d 'How long to wait for answers' -r
complete -c nats -n "__fish_nats_using_subcommand context; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -l socks-proxy -d 'SOCKS5 proxy to the servers, \'none\' for no proxy' -r
complete -c nats -n "__fish_nats_using_subcommand context; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -l js-api-prefix -d 'Subject prefix of the JetStream API' -r
complete -c nats -n "__fish_nats_using_subcommand context; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -l js-event-prefix -d 'Subject prefix of JetStream advisories' -r
complete -c nats -n "__fish_nats_using_subcommand context; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -l js-domain -d 'JetStream domain' -r
complete -c nats -n "__fish_nats_using_subcommand context; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -l inbox-prefix -d 'Subject prefix of inboxes' -r
complete -c nats -n "__fish_nats_using_subcommand context; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -l colors -d 'Colour scheme' -r -f -a "blue\t''
cyan\t''
double\t''
green\t''
magenta\t''
red\t''
rounded\t''
yellow\t''"
complete -c nats -n "__fish_nats_using_subcommand context; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -l context -d 'Context: its name, or the path of a .json file' -r
complete -c nats -n "__fish_nats_using_subcommand context; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -s h -l help -d 'Show context-sensitive help'
complete -c nats -n "__fish_nats_using_subcommand context; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -l version -d 'Show the version'
complete -c nats -n "__fish_nats_using_subcommand context; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -l tlsfirst -d 'Start TLS before the server\'s greeting'
complete -c nats -n "__fish_nats_using_subcommand context; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -l no-tlsfirst -d 'The opposite of --tlsfirst'
complete -c nats -n "__fish_nats_using_subcommand context; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -l trace -d 'Log what goes to and comes from the server'
complete -c nats -n "__fish_nats_using_subcommand context; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -l no-context -d 'Ignore the selected context'
complete -c nats -n "__fish_nats_using_subcommand context; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -f -a "add" -d 'Create or update a context'
complete -c nats -n "__fish_nats_using_subcommand context; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -f -a "create" -d 'Create or update a context'
complete -c nats -n "__fish_nats_using_subcommand context; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -f -a "save" -d 'Create or update a context'
complete -c nats -n "__fish_nats_using_subcommand context; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -f -a "copy" -d 'Copy a context, changed by the connection flags'
complete -c nats -n "__fish_nats_using_subcommand context; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -f -a "cp" -d 'Copy a context, changed by the connection flags'
complete -c nats -n "__fish_nats_using_subcommand context; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -f -a "edit" -d 'Edit a context in $EDITOR'
complete -c nats -n "__fish_nats_using_subcommand context; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -f -a "vi" -d 'Edit a context in $EDITOR'
complete -c nats -n "__fish_nats_using_subcommand context; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -f -a "info" -d 'Show the selected or a named context'
complete -c nats -n "__fish_nats_using_subcommand context; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -f -a "show" -d 'Show the selected or a named context'
complete -c nats -n "__fish_nats_using_subcommand context; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -f -a "v" -d 'Show the selected or a named context'
complete -c nats -n "__fish_nats_using_subcommand context; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -f -a "view" -d 'Show the selected or a named context'
complete -c nats -n "__fish_nats_using_subcommand context; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -f -a "ls" -d 'List the contexts'
complete -c nats -n "__fish_nats_using_subcommand context; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -f -a "list" -d 'List the contexts'
complete -c nats -n "__fish_nats_using_subcommand context; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -f -a "l" -d 'List the contexts'
complete -c nats -n "__fish_nats_using_subcommand context; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -f -a "previous" -d 'Switch to the context selected before'
complete -c nats -n "__fish_nats_using_subcommand context; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -f -a "rm" -d 'Remove a context'
complete -c nats -n "__fish_nats_using_subcommand context; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -f -a "remove" -d 'Remove a context'
complete -c nats -n "__fish_nats_using_subcommand context; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -f -a "select" -d 'Select the context to use when none is named'
complete -c nats -n "__fish_nats_using_subcommand context; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -f -a "switch" -d 'Select the context to use when none is named'
complete -c nats -n "__fish_nats_using_subcommand context; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -f -a "set" -d 'Select the context to use when none is named'
complete -c nats -n "__fish_nats_using_subcommand context; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -f -a "unselect" -d 'Select no context'
complete -c nats -n "__fish_nats_using_subcommand context; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -f -a "validate" -d 'Check one or all contexts'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from add" -s s -l server -d 'URLs of the servers, separated by commas' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from add" -l user -d 'User name, or token when there is no password' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from add" -l password -d 'Password' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from add" -l token -d 'Token' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from add" -l connection-name -d 'Name of the connection, shown by the server' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from add" -l creds -d 'Credentials: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from add" -l nkey -d 'NKEY seed: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from add" -l jwt -d 'User JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from add" -l seed -d 'Seed to the user JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from add" -l tlscert -d 'Certificate of the client' -r -F
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from add" -l tlskey -d 'Private key to the certificate' -r -F
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from add" -l tlsca -d 'Certificates of trusted authorities' -r -F
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from add" -l timeout -d 'How long to wait for answers' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from add" -l socks-proxy -d 'SOCKS5 proxy to the servers, \'none\' for no proxy' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from add" -l js-api-prefix -d 'Subject prefix of the JetStream API' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from add" -l js-event-prefix -d 'Subject prefix of JetStream advisories' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from add" -l js-domain -d 'JetStream domain' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from add" -l inbox-prefix -d 'Subject prefix of inboxes' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from add" -l colors -d 'Colour scheme' -r -f -a "blue\t''
cyan\t''
double\t''
green\t''
magenta\t''
red\t''
rounded\t''
yellow\t''"
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from add" -l context -d 'Context: its name, or the path of a .json file' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from add" -l description -d 'What the context is for' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from add" -s h -l help -d 'Show context-sensitive help'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from add" -l version -d 'Show the version'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from add" -l tlsfirst -d 'Start TLS before the server\'s greeting'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from add" -l no-tlsfirst -d 'The opposite of --tlsfirst'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from add" -l trace -d 'Log what goes to and comes from the server'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from add" -l no-context -d 'Ignore the selected context'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from add" -l select -d 'Select the context after saving it'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from add" -l embed -d 'Put the content of credential files into the context'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from create" -s s -l server -d 'URLs of the servers, separated by commas' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from create" -l user -d 'User name, or token when there is no password' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from create" -l password -d 'Password' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from create" -l token -d 'Token' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from create" -l connection-name -d 'Name of the connection, shown by the server' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from create" -l creds -d 'Credentials: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from create" -l nkey -d 'NKEY seed: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from create" -l jwt -d 'User JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from create" -l seed -d 'Seed to the user JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from create" -l tlscert -d 'Certificate of the client' -r -F
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from create" -l tlskey -d 'Private key to the certificate' -r -F
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from create" -l tlsca -d 'Certificates of trusted authorities' -r -F
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from create" -l timeout -d 'How long to wait for answers' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from create" -l socks-proxy -d 'SOCKS5 proxy to the servers, \'none\' for no proxy' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from create" -l js-api-prefix -d 'Subject prefix of the JetStream API' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from create" -l js-event-prefix -d 'Subject prefix of JetStream advisories' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from create" -l js-domain -d 'JetStream domain' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from create" -l inbox-prefix -d 'Subject prefix of inboxes' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from create" -l colors -d 'Colour scheme' -r -f -a "blue\t''
cyan\t''
double\t''
green\t''
magenta\t''
red\t''
rounded\t''
yellow\t''"
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from create" -l context -d 'Context: its name, or the path of a .json file' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from create" -l description -d 'What the context is for' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from create" -s h -l help -d 'Show context-sensitive help'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from create" -l version -d 'Show the version'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from create" -l tlsfirst -d 'Start TLS before the server\'s greeting'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from create" -l no-tlsfirst -d 'The opposite of --tlsfirst'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from create" -l trace -d 'Log what goes to and comes from the server'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from create" -l no-context -d 'Ignore the selected context'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from create" -l select -d 'Select the context after saving it'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from create" -l embed -d 'Put the content of credential files into the context'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from save" -s s -l server -d 'URLs of the servers, separated by commas' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from save" -l user -d 'User name, or token when there is no password' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from save" -l password -d 'Password' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from save" -l token -d 'Token' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from save" -l connection-name -d 'Name of the connection, shown by the server' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from save" -l creds -d 'Credentials: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from save" -l nkey -d 'NKEY seed: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from save" -l jwt -d 'User JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from save" -l seed -d 'Seed to the user JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from save" -l tlscert -d 'Certificate of the client' -r -F
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from save" -l tlskey -d 'Private key to the certificate' -r -F
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from save" -l tlsca -d 'Certificates of trusted authorities' -r -F
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from save" -l timeout -d 'How long to wait for answers' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from save" -l socks-proxy -d 'SOCKS5 proxy to the servers, \'none\' for no proxy' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from save" -l js-api-prefix -d 'Subject prefix of the JetStream API' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from save" -l js-event-prefix -d 'Subject prefix of JetStream advisories' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from save" -l js-domain -d 'JetStream domain' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from save" -l inbox-prefix -d 'Subject prefix of inboxes' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from save" -l colors -d 'Colour scheme' -r -f -a "blue\t''
cyan\t''
double\t''
green\t''
magenta\t''
red\t''
rounded\t''
yellow\t''"
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from save" -l context -d 'Context: its name, or the path of a .json file' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from save" -l description -d 'What the context is for' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from save" -s h -l help -d 'Show context-sensitive help'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from save" -l version -d 'Show the version'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from save" -l tlsfirst -d 'Start TLS before the server\'s greeting'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from save" -l no-tlsfirst -d 'The opposite of --tlsfirst'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from save" -l trace -d 'Log what goes to and comes from the server'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from save" -l no-context -d 'Ignore the selected context'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from save" -l select -d 'Select the context after saving it'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from save" -l embed -d 'Put the content of credential files into the context'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from copy" -s s -l server -d 'URLs of the servers, separated by commas' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from copy" -l user -d 'User name, or token when there is no password' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from copy" -l password -d 'Password' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from copy" -l token -d 'Token' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from copy" -l connection-name -d 'Name of the connection, shown by the server' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from copy" -l creds -d 'Credentials: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from copy" -l nkey -d 'NKEY seed: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from copy" -l jwt -d 'User JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from copy" -l seed -d 'Seed to the user JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from copy" -l tlscert -d 'Certificate of the client' -r -F
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from copy" -l tlskey -d 'Private key to the certificate' -r -F
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from copy" -l tlsca -d 'Certificates of trusted authorities' -r -F
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from copy" -l timeout -d 'How long to wait for answers' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from copy" -l socks-proxy -d 'SOCKS5 proxy to the servers, \'none\' for no proxy' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from copy" -l js-api-prefix -d 'Subject prefix of the JetStream API' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from copy" -l js-event-prefix -d 'Subject prefix of JetStream advisories' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from copy" -l js-domain -d 'JetStream domain' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from copy" -l inbox-prefix -d 'Subject prefix of inboxes' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from copy" -l colors -d 'Colour scheme' -r -f -a "blue\t''
cyan\t''
double\t''
green\t''
magenta\t''
red\t''
rounded\t''
yellow\t''"
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from copy" -l context -d 'Context: its name, or the path of a .json file' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from copy" -l description -d 'What the context is for' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from copy" -s h -l help -d 'Show context-sensitive help'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from copy" -l version -d 'Show the version'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from copy" -l tlsfirst -d 'Start TLS before the server\'s greeting'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from copy" -l no-tlsfirst -d 'The opposite of --tlsfirst'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from copy" -l trace -d 'Log what goes to and comes from the server'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from copy" -l no-context -d 'Ignore the selected context'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from copy" -l select -d 'Select the context after saving it'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from copy" -l embed -d 'Put the content of credential files into the context'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from cp" -s s -l server -d 'URLs of the servers, separated by commas' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from cp" -l user -d 'User name, or token when there is no password' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from cp" -l password -d 'Password' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from cp" -l token -d 'Token' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from cp" -l connection-name -d 'Name of the connection, shown by the server' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from cp" -l creds -d 'Credentials: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from cp" -l nkey -d 'NKEY seed: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from cp" -l jwt -d 'User JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from cp" -l seed -d 'Seed to the user JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from cp" -l tlscert -d 'Certificate of the client' -r -F
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from cp" -l tlskey -d 'Private key to the certificate' -r -F
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from cp" -l tlsca -d 'Certificates of trusted authorities' -r -F
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from cp" -l timeout -d 'How long to wait for answers' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from cp" -l socks-proxy -d 'SOCKS5 proxy to the servers, \'none\' for no proxy' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from cp" -l js-api-prefix -d 'Subject prefix of the JetStream API' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from cp" -l js-event-prefix -d 'Subject prefix of JetStream advisories' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from cp" -l js-domain -d 'JetStream domain' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from cp" -l inbox-prefix -d 'Subject prefix of inboxes' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from cp" -l colors -d 'Colour scheme' -r -f -a "blue\t''
cyan\t''
double\t''
green\t''
magenta\t''
red\t''
rounded\t''
yellow\t''"
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from cp" -l context -d 'Context: its name, or the path of a .json file' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from cp" -l description -d 'What the context is for' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from cp" -s h -l help -d 'Show context-sensitive help'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from cp" -l version -d 'Show the version'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from cp" -l tlsfirst -d 'Start TLS before the server\'s greeting'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from cp" -l no-tlsfirst -d 'The opposite of --tlsfirst'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from cp" -l trace -d 'Log what goes to and comes from the server'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from cp" -l no-context -d 'Ignore the selected context'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from cp" -l select -d 'Select the context after saving it'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from cp" -l embed -d 'Put the content of credential files into the context'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from edit" -s s -l server -d 'URLs of the servers, separated by commas' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from edit" -l user -d 'User name, or token when there is no password' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from edit" -l password -d 'Password' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from edit" -l token -d 'Token' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from edit" -l connection-name -d 'Name of the connection, shown by the server' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from edit" -l creds -d 'Credentials: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from edit" -l nkey -d 'NKEY seed: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from edit" -l jwt -d 'User JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from edit" -l seed -d 'Seed to the user JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from edit" -l tlscert -d 'Certificate of the client' -r -F
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from edit" -l tlskey -d 'Private key to the certificate' -r -F
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from edit" -l tlsca -d 'Certificates of trusted authorities' -r -F
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from edit" -l timeout -d 'How long to wait for answers' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from edit" -l socks-proxy -d 'SOCKS5 proxy to the servers, \'none\' for no proxy' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from edit" -l js-api-prefix -d 'Subject prefix of the JetStream API' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from edit" -l js-event-prefix -d 'Subject prefix of JetStream advisories' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from edit" -l js-domain -d 'JetStream domain' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from edit" -l inbox-prefix -d 'Subject prefix of inboxes' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from edit" -l colors -d 'Colour scheme' -r -f -a "blue\t''
cyan\t''
double\t''
green\t''
magenta\t''
red\t''
rounded\t''
yellow\t''"
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from edit" -l context -d 'Context: its name, or the path of a .json file' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from edit" -s h -l help -d 'Show context-sensitive help'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from edit" -l version -d 'Show the version'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from edit" -l tlsfirst -d 'Start TLS before the server\'s greeting'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from edit" -l no-tlsfirst -d 'The opposite of --tlsfirst'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from edit" -l trace -d 'Log what goes to and comes from the server'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from edit" -l no-context -d 'Ignore the selected context'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from vi" -s s -l server -d 'URLs of the servers, separated by commas' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from vi" -l user -d 'User name, or token when there is no password' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from vi" -l password -d 'Password' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from vi" -l token -d 'Token' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from vi" -l connection-name -d 'Name of the connection, shown by the server' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from vi" -l creds -d 'Credentials: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from vi" -l nkey -d 'NKEY seed: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from vi" -l jwt -d 'User JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from vi" -l seed -d 'Seed to the user JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from vi" -l tlscert -d 'Certificate of the client' -r -F
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from vi" -l tlskey -d 'Private key to the certificate' -r -F
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from vi" -l tlsca -d 'Certificates of trusted authorities' -r -F
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from vi" -l timeout -d 'How long to wait for answers' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from vi" -l socks-proxy -d 'SOCKS5 proxy to the servers, \'none\' for no proxy' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from vi" -l js-api-prefix -d 'Subject prefix of the JetStream API' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from vi" -l js-event-prefix -d 'Subject prefix of JetStream advisories' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from vi" -l js-domain -d 'JetStream domain' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from vi" -l inbox-prefix -d 'Subject prefix of inboxes' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from vi" -l colors -d 'Colour scheme' -r -f -a "blue\t''
cyan\t''
double\t''
green\t''
magenta\t''
red\t''
rounded\t''
yellow\t''"
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from vi" -l context -d 'Context: its name, or the path of a .json file' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from vi" -s h -l help -d 'Show context-sensitive help'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from vi" -l version -d 'Show the version'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from vi" -l tlsfirst -d 'Start TLS before the server\'s greeting'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from vi" -l no-tlsfirst -d 'The opposite of --tlsfirst'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from vi" -l trace -d 'Log what goes to and comes from the server'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from vi" -l no-context -d 'Ignore the selected context'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from info" -s s -l server -d 'URLs of the servers, separated by commas' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from info" -l user -d 'User name, or token when there is no password' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from info" -l password -d 'Password' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from info" -l token -d 'Token' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from info" -l connection-name -d 'Name of the connection, shown by the server' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from info" -l creds -d 'Credentials: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from info" -l nkey -d 'NKEY seed: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from info" -l jwt -d 'User JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from info" -l seed -d 'Seed to the user JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from info" -l tlscert -d 'Certificate of the client' -r -F
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from info" -l tlskey -d 'Private key to the certificate' -r -F
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from info" -l tlsca -d 'Certificates of trusted authorities' -r -F
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from info" -l timeout -d 'How long to wait for answers' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from info" -l socks-proxy -d 'SOCKS5 proxy to the servers, \'none\' for no proxy' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from info" -l js-api-prefix -d 'Subject prefix of the JetStream API' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from info" -l js-event-prefix -d 'Subject prefix of JetStream advisories' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from info" -l js-domain -d 'JetStream domain' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from info" -l inbox-prefix -d 'Subject prefix of inboxes' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from info" -l colors -d 'Colour scheme' -r -f -a "blue\t''
cyan\t''
double\t''
green\t''
magenta\t''
red\t''
rounded\t''
yellow\t''"
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from info" -l context -d 'Context: its name, or the path of a .json file' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from info" -s h -l help -d 'Show context-sensitive help'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from info" -l version -d 'Show the version'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from info" -l tlsfirst -d 'Start TLS before the server\'s greeting'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from info" -l no-tlsfirst -d 'The opposite of --tlsfirst'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from info" -l trace -d 'Log what goes to and comes from the server'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from info" -l no-context -d 'Ignore the selected context'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from info" -s j -l json -d 'Show the context as JSON'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from info" -l connect -d 'Try to connect with the context'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from show" -s s -l server -d 'URLs of the servers, separated by commas' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from show" -l user -d 'User name, or token when there is no password' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from show" -l password -d 'Password' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from show" -l token -d 'Token' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from show" -l connection-name -d 'Name of the connection, shown by the server' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from show" -l creds -d 'Credentials: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from show" -l nkey -d 'NKEY seed: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from show" -l jwt -d 'User JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from show" -l seed -d 'Seed to the user JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from show" -l tlscert -d 'Certificate of the client' -r -F
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from show" -l tlskey -d 'Private key to the certificate' -r -F
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from show" -l tlsca -d 'Certificates of trusted authorities' -r -F
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from show" -l timeout -d 'How long to wait for answers' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from show" -l socks-proxy -d 'SOCKS5 proxy to the servers, \'none\' for no proxy' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from show" -l js-api-prefix -d 'Subject prefix of the JetStream API' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from show" -l js-event-prefix -d 'Subject prefix of JetStream advisories' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from show" -l js-domain -d 'JetStream domain' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from show" -l inbox-prefix -d 'Subject prefix of inboxes' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from show" -l colors -d 'Colour scheme' -r -f -a "blue\t''
cyan\t''
double\t''
green\t''
magenta\t''
red\t''
rounded\t''
yellow\t''"
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from show" -l context -d 'Context: its name, or the path of a .json file' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from show" -s h -l help -d 'Show context-sensitive help'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from show" -l version -d 'Show the version'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from show" -l tlsfirst -d 'Start TLS before the server\'s greeting'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from show" -l no-tlsfirst -d 'The opposite of --tlsfirst'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from show" -l trace -d 'Log what goes to and comes from the server'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from show" -l no-context -d 'Ignore the selected context'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from show" -s j -l json -d 'Show the context as JSON'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from show" -l connect -d 'Try to connect with the context'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from v" -s s -l server -d 'URLs of the servers, separated by commas' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from v" -l user -d 'User name, or token when there is no password' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from v" -l password -d 'Password' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from v" -l token -d 'Token' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from v" -l connection-name -d 'Name of the connection, shown by the server' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from v" -l creds -d 'Credentials: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from v" -l nkey -d 'NKEY seed: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from v" -l jwt -d 'User JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from v" -l seed -d 'Seed to the user JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from v" -l tlscert -d 'Certificate of the client' -r -F
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from v" -l tlskey -d 'Private key to the certificate' -r -F
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from v" -l tlsca -d 'Certificates of trusted authorities' -r -F
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from v" -l timeout -d 'How long to wait for answers' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from v" -l socks-proxy -d 'SOCKS5 proxy to the servers, \'none\' for no proxy' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from v" -l js-api-prefix -d 'Subject prefix of the JetStream API' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from v" -l js-event-prefix -d 'Subject prefix of JetStream advisories' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from v" -l js-domain -d 'JetStream domain' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from v" -l inbox-prefix -d 'Subject prefix of inboxes' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from v" -l colors -d 'Colour scheme' -r -f -a "blue\t''
cyan\t''
double\t''
green\t''
magenta\t''
red\t''
rounded\t''
yellow\t''"
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from v" -l context -d 'Context: its name, or the path of a .json file' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from v" -s h -l help -d 'Show context-sensitive help'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from v" -l version -d 'Show the version'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from v" -l tlsfirst -d 'Start TLS before the server\'s greeting'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from v" -l no-tlsfirst -d 'The opposite of --tlsfirst'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from v" -l trace -d 'Log what goes to and comes from the server'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from v" -l no-context -d 'Ignore the selected context'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from v" -s j -l json -d 'Show the context as JSON'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from v" -l connect -d 'Try to connect with the context'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from view" -s s -l server -d 'URLs of the servers, separated by commas' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from view" -l user -d 'User name, or token when there is no password' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from view" -l password -d 'Password' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from view" -l token -d 'Token' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from view" -l connection-name -d 'Name of the connection, shown by the server' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from view" -l creds -d 'Credentials: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from view" -l nkey -d 'NKEY seed: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from view" -l jwt -d 'User JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from view" -l seed -d 'Seed to the user JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from view" -l tlscert -d 'Certificate of the client' -r -F
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from view" -l tlskey -d 'Private key to the certificate' -r -F
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from view" -l tlsca -d 'Certificates of trusted authorities' -r -F
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from view" -l timeout -d 'How long to wait for answers' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from view" -l socks-proxy -d 'SOCKS5 proxy to the servers, \'none\' for no proxy' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from view" -l js-api-prefix -d 'Subject prefix of the JetStream API' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from view" -l js-event-prefix -d 'Subject prefix of JetStream advisories' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from view" -l js-domain -d 'JetStream domain' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from view" -l inbox-prefix -d 'Subject prefix of inboxes' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from view" -l colors -d 'Colour scheme' -r -f -a "blue\t''
cyan\t''
double\t''
green\t''
magenta\t''
red\t''
rounded\t''
yellow\t''"
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from view" -l context -d 'Context: its name, or the path of a .json file' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from view" -s h -l help -d 'Show context-sensitive help'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from view" -l version -d 'Show the version'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from view" -l tlsfirst -d 'Start TLS before the server\'s greeting'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from view" -l no-tlsfirst -d 'The opposite of --tlsfirst'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from view" -l trace -d 'Log what goes to and comes from the server'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from view" -l no-context -d 'Ignore the selected context'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from view" -s j -l json -d 'Show the context as JSON'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from view" -l connect -d 'Try to connect with the context'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from ls" -s s -l server -d 'URLs of the servers, separated by commas' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from ls" -l user -d 'User name, or token when there is no password' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from ls" -l password -d 'Password' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from ls" -l token -d 'Token' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from ls" -l connection-name -d 'Name of the connection, shown by the server' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from ls" -l creds -d 'Credentials: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from ls" -l nkey -d 'NKEY seed: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from ls" -l jwt -d 'User JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from ls" -l seed -d 'Seed to the user JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from ls" -l tlscert -d 'Certificate of the client' -r -F
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from ls" -l tlskey -d 'Private key to the certificate' -r -F
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from ls" -l tlsca -d 'Certificates of trusted authorities' -r -F
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from ls" -l timeout -d 'How long to wait for answers' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from ls" -l socks-proxy -d 'SOCKS5 proxy to the servers, \'none\' for no proxy' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from ls" -l js-api-prefix -d 'Subject prefix of the JetStream API' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from ls" -l js-event-prefix -d 'Subject prefix of JetStream advisories' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from ls" -l js-domain -d 'JetStream domain' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from ls" -l inbox-prefix -d 'Subject prefix of inboxes' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from ls" -l colors -d 'Colour scheme' -r -f -a "blue\t''
cyan\t''
double\t''
green\t''
magenta\t''
red\t''
rounded\t''
yellow\t''"
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from ls" -l context -d 'Context: its name, or the path of a .json file' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from ls" -s h -l help -d 'Show context-sensitive help'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from ls" -l version -d 'Show the version'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from ls" -l tlsfirst -d 'Start TLS before the server\'s greeting'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from ls" -l no-tlsfirst -d 'The opposite of --tlsfirst'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from ls" -l trace -d 'Log what goes to and comes from the server'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from ls" -l no-context -d 'Ignore the selected context'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from ls" -s j -l json -d 'Show the contexts as JSON'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from ls" -l names -d 'Show the names only'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from list" -s s -l server -d 'URLs of the servers, separated by commas' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from list" -l user -d 'User name, or token when there is no password' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from list" -l password -d 'Password' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from list" -l token -d 'Token' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from list" -l connection-name -d 'Name of the connection, shown by the server' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from list" -l creds -d 'Credentials: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from list" -l nkey -d 'NKEY seed: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from list" -l jwt -d 'User JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from list" -l seed -d 'Seed to the user JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from list" -l tlscert -d 'Certificate of the client' -r -F
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from list" -l tlskey -d 'Private key to the certificate' -r -F
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from list" -l tlsca -d 'Certificates of trusted authorities' -r -F
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from list" -l timeout -d 'How long to wait for answers' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from list" -l socks-proxy -d 'SOCKS5 proxy to the servers, \'none\' for no proxy' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from list" -l js-api-prefix -d 'Subject prefix of the JetStream API' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from list" -l js-event-prefix -d 'Subject prefix of JetStream advisories' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from list" -l js-domain -d 'JetStream domain' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from list" -l inbox-prefix -d 'Subject prefix of inboxes' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from list" -l colors -d 'Colour scheme' -r -f -a "blue\t''
cyan\t''
double\t''
green\t''
magenta\t''
red\t''
rounded\t''
yellow\t''"
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from list" -l context -d 'Context: its name, or the path of a .json file' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from list" -s h -l help -d 'Show context-sensitive help'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from list" -l version -d 'Show the version'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from list" -l tlsfirst -d 'Start TLS before the server\'s greeting'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from list" -l no-tlsfirst -d 'The opposite of --tlsfirst'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from list" -l trace -d 'Log what goes to and comes from the server'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from list" -l no-context -d 'Ignore the selected context'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from list" -s j -l json -d 'Show the contexts as JSON'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from list" -l names -d 'Show the names only'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from l" -s s -l server -d 'URLs of the servers, separated by commas' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from l" -l user -d 'User name, or token when there is no password' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from l" -l password -d 'Password' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from l" -l token -d 'Token' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from l" -l connection-name -d 'Name of the connection, shown by the server' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from l" -l creds -d 'Credentials: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from l" -l nkey -d 'NKEY seed: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from l" -l jwt -d 'User JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from l" -l seed -d 'Seed to the user JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from l" -l tlscert -d 'Certificate of the client' -r -F
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from l" -l tlskey -d 'Private key to the certificate' -r -F
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from l" -l tlsca -d 'Certificates of trusted authorities' -r -F
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from l" -l timeout -d 'How long to wait for answers' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from l" -l socks-proxy -d 'SOCKS5 proxy to the servers, \'none\' for no proxy' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from l" -l js-api-prefix -d 'Subject prefix of the JetStream API' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from l" -l js-event-prefix -d 'Subject prefix of JetStream advisories' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from l" -l js-domain -d 'JetStream domain' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from l" -l inbox-prefix -d 'Subject prefix of inboxes' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from l" -l colors -d 'Colour scheme' -r -f -a "blue\t''
cyan\t''
double\t''
green\t''
magenta\t''
red\t''
rounded\t''
yellow\t''"
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from l" -l context -d 'Context: its name, or the path of a .json file' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from l" -s h -l help -d 'Show context-sensitive help'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from l" -l version -d 'Show the version'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from l" -l tlsfirst -d 'Start TLS before the server\'s greeting'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from l" -l no-tlsfirst -d 'The opposite of --tlsfirst'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from l" -l trace -d 'Log what goes to and comes from the server'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from l" -l no-context -d 'Ignore the selected context'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from l" -s j -l json -d 'Show the contexts as JSON'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from l" -l names -d 'Show the names only'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from previous" -s s -l server -d 'URLs of the servers, separated by commas' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from previous" -l user -d 'User name, or token when there is no password' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from previous" -l password -d 'Password' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from previous" -l token -d 'Token' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from previous" -l connection-name -d 'Name of the connection, shown by the server' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from previous" -l creds -d 'Credentials: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from previous" -l nkey -d 'NKEY seed: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from previous" -l jwt -d 'User JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from previous" -l seed -d 'Seed to the user JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from previous" -l tlscert -d 'Certificate of the client' -r -F
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from previous" -l tlskey -d 'Private key to the certificate' -r -F
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from previous" -l tlsca -d 'Certificates of trusted authorities' -r -F
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from previous" -l timeout -d 'How long to wait for answers' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from previous" -l socks-proxy -d 'SOCKS5 proxy to the servers, \'none\' for no proxy' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from previous" -l js-api-prefix -d 'Subject prefix of the JetStream API' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from previous" -l js-event-prefix -d 'Subject prefix of JetStream advisories' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from previous" -l js-domain -d 'JetStream domain' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from previous" -l inbox-prefix -d 'Subject prefix of inboxes' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from previous" -l colors -d 'Colour scheme' -r -f -a "blue\t''
cyan\t''
double\t''
green\t''
magenta\t''
red\t''
rounded\t''
yellow\t''"
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from previous" -l context -d 'Context: its name, or the path of a .json file' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from previous" -s h -l help -d 'Show context-sensitive help'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from previous" -l version -d 'Show the version'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from previous" -l tlsfirst -d 'Start TLS before the server\'s greeting'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from previous" -l no-tlsfirst -d 'The opposite of --tlsfirst'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from previous" -l trace -d 'Log what goes to and comes from the server'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from previous" -l no-context -d 'Ignore the selected context'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from rm" -s s -l server -d 'URLs of the servers, separated by commas' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from rm" -l user -d 'User name, or token when there is no password' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from rm" -l password -d 'Password' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from rm" -l token -d 'Token' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from rm" -l connection-name -d 'Name of the connection, shown by the server' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from rm" -l creds -d 'Credentials: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from rm" -l nkey -d 'NKEY seed: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from rm" -l jwt -d 'User JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from rm" -l seed -d 'Seed to the user JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from rm" -l tlscert -d 'Certificate of the client' -r -F
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from rm" -l tlskey -d 'Private key to the certificate' -r -F
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from rm" -l tlsca -d 'Certificates of trusted authorities' -r -F
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from rm" -l timeout -d 'How long to wait for answers' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from rm" -l socks-proxy -d 'SOCKS5 proxy to the servers, \'none\' for no proxy' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from rm" -l js-api-prefix -d 'Subject prefix of the JetStream API' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from rm" -l js-event-prefix -d 'Subject prefix of JetStream advisories' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from rm" -l js-domain -d 'JetStream domain' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from rm" -l inbox-prefix -d 'Subject prefix of inboxes' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from rm" -l colors -d 'Colour scheme' -r -f -a "blue\t''
cyan\t''
double\t''
green\t''
magenta\t''
red\t''
rounded\t''
yellow\t''"
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from rm" -l context -d 'Context: its name, or the path of a .json file' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from rm" -s h -l help -d 'Show context-sensitive help'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from rm" -l version -d 'Show the version'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from rm" -l tlsfirst -d 'Start TLS before the server\'s greeting'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from rm" -l no-tlsfirst -d 'The opposite of --tlsfirst'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from rm" -l trace -d 'Log what goes to and comes from the server'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from rm" -l no-context -d 'Ignore the selected context'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from rm" -s f -l force -d 'Remove without asking, and the selected context too'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from remove" -s s -l server -d 'URLs of the servers, separated by commas' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from remove" -l user -d 'User name, or token when there is no password' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from remove" -l password -d 'Password' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from remove" -l token -d 'Token' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from remove" -l connection-name -d 'Name of the connection, shown by the server' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from remove" -l creds -d 'Credentials: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from remove" -l nkey -d 'NKEY seed: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from remove" -l jwt -d 'User JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from remove" -l seed -d 'Seed to the user JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from remove" -l tlscert -d 'Certificate of the client' -r -F
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from remove" -l tlskey -d 'Private key to the certificate' -r -F
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from remove" -l tlsca -d 'Certificates of trusted authorities' -r -F
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from remove" -l timeout -d 'How long to wait for answers' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from remove" -l socks-proxy -d 'SOCKS5 proxy to the servers, \'none\' for no proxy' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from remove" -l js-api-prefix -d 'Subject prefix of the JetStream API' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from remove" -l js-event-prefix -d 'Subject prefix of JetStream advisories' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from remove" -l js-domain -d 'JetStream domain' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from remove" -l inbox-prefix -d 'Subject prefix of inboxes' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from remove" -l colors -d 'Colour scheme' -r -f -a "blue\t''
cyan\t''
double\t''
green\t''
magenta\t''
red\t''
rounded\t''
yellow\t''"
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from remove" -l context -d 'Context: its name, or the path of a .json file' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from remove" -s h -l help -d 'Show context-sensitive help'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from remove" -l version -d 'Show the version'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from remove" -l tlsfirst -d 'Start TLS before the server\'s greeting'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from remove" -l no-tlsfirst -d 'The opposite of --tlsfirst'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from remove" -l trace -d 'Log what goes to and comes from the server'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from remove" -l no-context -d 'Ignore the selected context'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from remove" -s f -l force -d 'Remove without asking, and the selected context too'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from select" -s s -l server -d 'URLs of the servers, separated by commas' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from select" -l user -d 'User name, or token when there is no password' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from select" -l password -d 'Password' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from select" -l token -d 'Token' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from select" -l connection-name -d 'Name of the connection, shown by the server' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from select" -l creds -d 'Credentials: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from select" -l nkey -d 'NKEY seed: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from select" -l jwt -d 'User JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from select" -l seed -d 'Seed to the user JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from select" -l tlscert -d 'Certificate of the client' -r -F
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from select" -l tlskey -d 'Private key to the certificate' -r -F
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from select" -l tlsca -d 'Certificates of trusted authorities' -r -F
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from select" -l timeout -d 'How long to wait for answers' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from select" -l socks-proxy -d 'SOCKS5 proxy to the servers, \'none\' for no proxy' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from select" -l js-api-prefix -d 'Subject prefix of the JetStream API' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from select" -l js-event-prefix -d 'Subject prefix of JetStream advisories' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from select" -l js-domain -d 'JetStream domain' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from select" -l inbox-prefix -d 'Subject prefix of inboxes' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from select" -l colors -d 'Colour scheme' -r -f -a "blue\t''
cyan\t''
double\t''
green\t''
magenta\t''
red\t''
rounded\t''
yellow\t''"
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from select" -l context -d 'Context: its name, or the path of a .json file' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from select" -s h -l help -d 'Show context-sensitive help'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from select" -l version -d 'Show the version'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from select" -l tlsfirst -d 'Start TLS before the server\'s greeting'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from select" -l no-tlsfirst -d 'The opposite of --tlsfirst'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from select" -l trace -d 'Log what goes to and comes from the server'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from select" -l no-context -d 'Ignore the selected context'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from switch" -s s -l server -d 'URLs of the servers, separated by commas' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from switch" -l user -d 'User name, or token when there is no password' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from switch" -l password -d 'Password' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from switch" -l token -d 'Token' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from switch" -l connection-name -d 'Name of the connection, shown by the server' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from switch" -l creds -d 'Credentials: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from switch" -l nkey -d 'NKEY seed: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from switch" -l jwt -d 'User JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from switch" -l seed -d 'Seed to the user JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from switch" -l tlscert -d 'Certificate of the client' -r -F
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from switch" -l tlskey -d 'Private key to the certificate' -r -F
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from switch" -l tlsca -d 'Certificates of trusted authorities' -r -F
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from switch" -l timeout -d 'How long to wait for answers' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from switch" -l socks-proxy -d 'SOCKS5 proxy to the servers, \'none\' for no proxy' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from switch" -l js-api-prefix -d 'Subject prefix of the JetStream API' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from switch" -l js-event-prefix -d 'Subject prefix of JetStream advisories' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from switch" -l js-domain -d 'JetStream domain' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from switch" -l inbox-prefix -d 'Subject prefix of inboxes' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from switch" -l colors -d 'Colour scheme' -r -f -a "blue\t''
cyan\t''
double\t''
green\t''
magenta\t''
red\t''
rounded\t''
yellow\t''"
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from switch" -l context -d 'Context: its name, or the path of a .json file' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from switch" -s h -l help -d 'Show context-sensitive help'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from switch" -l version -d 'Show the version'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from switch" -l tlsfirst -d 'Start TLS before the server\'s greeting'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from switch" -l no-tlsfirst -d 'The opposite of --tlsfirst'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from switch" -l trace -d 'Log what goes to and comes from the server'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from switch" -l no-context -d 'Ignore the selected context'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from set" -s s -l server -d 'URLs of the servers, separated by commas' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from set" -l user -d 'User name, or token when there is no password' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from set" -l password -d 'Password' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from set" -l token -d 'Token' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from set" -l connection-name -d 'Name of the connection, shown by the server' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from set" -l creds -d 'Credentials: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from set" -l nkey -d 'NKEY seed: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from set" -l jwt -d 'User JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from set" -l seed -d 'Seed to the user JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from set" -l tlscert -d 'Certificate of the client' -r -F
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from set" -l tlskey -d 'Private key to the certificate' -r -F
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from set" -l tlsca -d 'Certificates of trusted authorities' -r -F
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from set" -l timeout -d 'How long to wait for answers' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from set" -l socks-proxy -d 'SOCKS5 proxy to the servers, \'none\' for no proxy' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from set" -l js-api-prefix -d 'Subject prefix of the JetStream API' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from set" -l js-event-prefix -d 'Subject prefix of JetStream advisories' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from set" -l js-domain -d 'JetStream domain' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from set" -l inbox-prefix -d 'Subject prefix of inboxes' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from set" -l colors -d 'Colour scheme' -r -f -a "blue\t''
cyan\t''
double\t''
green\t''
magenta\t''
red\t''
rounded\t''
yellow\t''"
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from set" -l context -d 'Context: its name, or the path of a .json file' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from set" -s h -l help -d 'Show context-sensitive help'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from set" -l version -d 'Show the version'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from set" -l tlsfirst -d 'Start TLS before the server\'s greeting'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from set" -l no-tlsfirst -d 'The opposite of --tlsfirst'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from set" -l trace -d 'Log what goes to and comes from the server'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from set" -l no-context -d 'Ignore the selected context'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from unselect" -s s -l server -d 'URLs of the servers, separated by commas' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from unselect" -l user -d 'User name, or token when there is no password' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from unselect" -l password -d 'Password' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from unselect" -l token -d 'Token' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from unselect" -l connection-name -d 'Name of the connection, shown by the server' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from unselect" -l creds -d 'Credentials: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from unselect" -l nkey -d 'NKEY seed: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from unselect" -l jwt -d 'User JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from unselect" -l seed -d 'Seed to the user JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from unselect" -l tlscert -d 'Certificate of the client' -r -F
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from unselect" -l tlskey -d 'Private key to the certificate' -r -F
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from unselect" -l tlsca -d 'Certificates of trusted authorities' -r -F
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from unselect" -l timeout -d 'How long to wait for answers' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from unselect" -l socks-proxy -d 'SOCKS5 proxy to the servers, \'none\' for no proxy' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from unselect" -l js-api-prefix -d 'Subject prefix of the JetStream API' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from unselect" -l js-event-prefix -d 'Subject prefix of JetStream advisories' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from unselect" -l js-domain -d 'JetStream domain' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from unselect" -l inbox-prefix -d 'Subject prefix of inboxes' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from unselect" -l colors -d 'Colour scheme' -r -f -a "blue\t''
cyan\t''
double\t''
green\t''
magenta\t''
red\t''
rounded\t''
yellow\t''"
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from unselect" -l context -d 'Context: its name, or the path of a .json file' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from unselect" -s h -l help -d 'Show context-sensitive help'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from unselect" -l version -d 'Show the version'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from unselect" -l tlsfirst -d 'Start TLS before the server\'s greeting'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from unselect" -l no-tlsfirst -d 'The opposite of --tlsfirst'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from unselect" -l trace -d 'Log what goes to and comes from the server'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from unselect" -l no-context -d 'Ignore the selected context'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from validate" -s s -l server -d 'URLs of the servers, separated by commas' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from validate" -l user -d 'User name, or token when there is no password' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from validate" -l password -d 'Password' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from validate" -l token -d 'Token' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from validate" -l connection-name -d 'Name of the connection, shown by the server' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from validate" -l creds -d 'Credentials: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from validate" -l nkey -d 'NKEY seed: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from validate" -l jwt -d 'User JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from validate" -l seed -d 'Seed to the user JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from validate" -l tlscert -d 'Certificate of the client' -r -F
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from validate" -l tlskey -d 'Private key to the certificate' -r -F
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from validate" -l tlsca -d 'Certificates of trusted authorities' -r -F
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from validate" -l timeout -d 'How long to wait for answers' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from validate" -l socks-proxy -d 'SOCKS5 proxy to the servers, \'none\' for no proxy' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from validate" -l js-api-prefix -d 'Subject prefix of the JetStream API' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from validate" -l js-event-prefix -d 'Subject prefix of JetStream advisories' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from validate" -l js-domain -d 'JetStream domain' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from validate" -l inbox-prefix -d 'Subject prefix of inboxes' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from validate" -l colors -d 'Colour scheme' -r -f -a "blue\t''
cyan\t''
double\t''
green\t''
magenta\t''
red\t''
rounded\t''
yellow\t''"
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from validate" -l context -d 'Context: its name, or the path of a .json file' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from validate" -s h -l help -d 'Show context-sensitive help'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from validate" -l version -d 'Show the version'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from validate" -l tlsfirst -d 'Start TLS before the server\'s greeting'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from validate" -l no-tlsfirst -d 'The opposite of --tlsfirst'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from validate" -l trace -d 'Log what goes to and comes from the server'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from validate" -l no-context -d 'Ignore the selected context'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from validate" -l connect -d 'Try to connect with each context'
complete -c nats -n "__fish_nats_using_subcommand ctx; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -s s -l server -d 'URLs of the servers, separated by commas' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -l user -d 'User name, or token when there is no password' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -l password -d 'Password' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -l token -d 'Token' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -l connection-name -d 'Name of the connection, shown by the server' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -l creds -d 'Credentials: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -l nkey -d 'NKEY seed: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -l jwt -d 'User JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -l seed -d 'Seed to the user JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -l tlscert -d 'Certificate of the client' -r -F
complete -c nats -n "__fish_nats_using_subcommand ctx; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -l tlskey -d 'Private key to the certificate' -r -F
complete -c nats -n "__fish_nats_using_subcommand ctx; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -l tlsca -d 'Certificates of trusted authorities' -r -F
complete -c nats -n "__fish_nats_using_subcommand ctx; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -l timeout -d 'How long to wait for answers' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -l socks-proxy -d 'SOCKS5 proxy to the servers, \'none\' for no proxy' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -l js-api-prefix -d 'Subject prefix of the JetStream API' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -l js-event-prefix -d 'Subject prefix of JetStream advisories' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -l js-domain -d 'JetStream domain' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -l inbox-prefix -d 'Subject prefix of inboxes' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -l colors -d 'Colour scheme' -r -f -a "blue\t''
cyan\t''
double\t''
green\t''
magenta\t''
red\t''
rounded\t''
yellow\t''"
complete -c nats -n "__fish_nats_using_subcommand ctx; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -l context -d 'Context: its name, or the path of a .json file' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -s h -l help -d 'Show context-sensitive help'
complete -c nats -n "__fish_nats_using_subcommand ctx; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -l version -d 'Show the version'
complete -c nats -n "__fish_nats_using_subcommand ctx; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -l tlsfirst -d 'Start TLS before the server\'s greeting'
complete -c nats -n "__fish_nats_using_subcommand ctx; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -l no-tlsfirst -d 'The opposite of --tlsfirst'
complete -c nats -n "__fish_nats_using_subcommand ctx; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -l trace -d 'Log what goes to and comes from the server'
complete -c nats -n "__fish_nats_using_subcommand ctx; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -l no-context -d 'Ignore the selected context'
complete -c nats -n "__fish_nats_using_subcommand ctx; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -f -a "add" -d 'Create or update a context'
complete -c nats -n "__fish_nats_using_subcommand ctx; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -f -a "create" -d 'Create or update a context'
complete -c nats -n "__fish_nats_using_subcommand ctx; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -f -a "save" -d 'Create or update a context'
complete -c nats -n "__fish_nats_using_subcommand ctx; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -f -a "copy" -d 'Copy a context, changed by the connection flags'
complete -c nats -n "__fish_nats_using_subcommand ctx; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -f -a "cp" -d 'Copy a context, changed by the connection flags'
complete -c nats -n "__fish_nats_using_subcommand ctx; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -f -a "edit" -d 'Edit a context in $EDITOR'
complete -c nats -n "__fish_nats_using_subcommand ctx; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -f -a "vi" -d 'Edit a context in $EDITOR'
complete -c nats -n "__fish_nats_using_subcommand ctx; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -f -a "info" -d 'Show the selected or a named context'
complete -c nats -n "__fish_nats_using_subcommand ctx; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -f -a "show" -d 'Show the selected or a named context'
complete -c nats -n "__fish_nats_using_subcommand ctx; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -f -a "v" -d 'Show the selected or a named context'
complete -c nats -n "__fish_nats_using_subcommand ctx; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -f -a "view" -d 'Show the selected or a named context'
complete -c nats -n "__fish_nats_using_subcommand ctx; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -f -a "ls" -d 'List the contexts'
complete -c nats -n "__fish_nats_using_subcommand ctx; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -f -a "list" -d 'List the contexts'
complete -c nats -n "__fish_nats_using_subcommand ctx; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -f -a "l" -d 'List the contexts'
complete -c nats -n "__fish_nats_using_subcommand ctx; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -f -a "previous" -d 'Switch to the context selected before'
complete -c nats -n "__fish_nats_using_subcommand ctx; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -f -a "rm" -d 'Remove a context'
complete -c nats -n "__fish_nats_using_subcommand ctx; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -f -a "remove" -d 'Remove a context'
complete -c nats -n "__fish_nats_using_subcommand ctx; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -f -a "select" -d 'Select the context to use when none is named'
complete -c nats -n "__fish_nats_using_subcommand ctx; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -f -a "switch" -d 'Select the context to use when none is named'
complete -c nats -n "__fish_nats_using_subcommand ctx; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -f -a "set" -d 'Select the context to use when none is named'
complete -c nats -n "__fish_nats_using_subcommand ctx; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -f -a "unselect" -d 'Select no context'
complete -c nats -n "__fish_nats_using_subcommand ctx; and not __fish_seen_subcommand_from add create save copy cp edit vi info show v view ls list l previous rm remove select switch set unselect validate" -f -a "validate" -d 'Check one or all contexts'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from add" -s s -l server -d 'URLs of the servers, separated by commas' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from add" -l user -d 'User name, or token when there is no password' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from add" -l password -d 'Password' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from add" -l token -d 'Token' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from add" -l connection-name -d 'Name of the connection, shown by the server' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from add" -l creds -d 'Credentials: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from add" -l nkey -d 'NKEY seed: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from add" -l jwt -d 'User JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from add" -l seed -d 'Seed to the user JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from add" -l tlscert -d 'Certificate of the client' -r -F
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from add" -l tlskey -d 'Private key to the certificate' -r -F
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from add" -l tlsca -d 'Certificates of trusted authorities' -r -F
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from add" -l timeout -d 'How long to wait for answers' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from add" -l socks-proxy -d 'SOCKS5 proxy to the servers, \'none\' for no proxy' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from add" -l js-api-prefix -d 'Subject prefix of the JetStream API' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from add" -l js-event-prefix -d 'Subject prefix of JetStream advisories' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from add" -l js-domain -d 'JetStream domain' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from add" -l inbox-prefix -d 'Subject prefix of inboxes' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from add" -l colors -d 'Colour scheme' -r -f -a "blue\t''
cyan\t''
double\t''
green\t''
magenta\t''
red\t''
rounded\t''
yellow\t''"
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from add" -l context -d 'Context: its name, or the path of a .json file' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from add" -l description -d 'What the context is for' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from add" -s h -l help -d 'Show context-sensitive help'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from add" -l version -d 'Show the version'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from add" -l tlsfirst -d 'Start TLS before the server\'s greeting'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from add" -l no-tlsfirst -d 'The opposite of --tlsfirst'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from add" -l trace -d 'Log what goes to and comes from the server'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from add" -l no-context -d 'Ignore the selected context'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from add" -l select -d 'Select the context after saving it'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from add" -l embed -d 'Put the content of credential files into the context'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from create" -s s -l server -d 'URLs of the servers, separated by commas' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from create" -l user -d 'User name, or token when there is no password' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from create" -l password -d 'Password' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from create" -l token -d 'Token' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from create" -l connection-name -d 'Name of the connection, shown by the server' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from create" -l creds -d 'Credentials: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from create" -l nkey -d 'NKEY seed: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from create" -l jwt -d 'User JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from create" -l seed -d 'Seed to the user JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from create" -l tlscert -d 'Certificate of the client' -r -F
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from create" -l tlskey -d 'Private key to the certificate' -r -F
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from create" -l tlsca -d 'Certificates of trusted authorities' -r -F
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from create" -l timeout -d 'How long to wait for answers' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from create" -l socks-proxy -d 'SOCKS5 proxy to the servers, \'none\' for no proxy' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from create" -l js-api-prefix -d 'Subject prefix of the JetStream API' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from create" -l js-event-prefix -d 'Subject prefix of JetStream advisories' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from create" -l js-domain -d 'JetStream domain' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from create" -l inbox-prefix -d 'Subject prefix of inboxes' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from create" -l colors -d 'Colour scheme' -r -f -a "blue\t''
cyan\t''
double\t''
green\t''
magenta\t''
red\t''
rounded\t''
yellow\t''"
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from create" -l context -d 'Context: its name, or the path of a .json file' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from create" -l description -d 'What the context is for' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from create" -s h -l help -d 'Show context-sensitive help'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from create" -l version -d 'Show the version'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from create" -l tlsfirst -d 'Start TLS before the server\'s greeting'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from create" -l no-tlsfirst -d 'The opposite of --tlsfirst'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from create" -l trace -d 'Log what goes to and comes from the server'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from create" -l no-context -d 'Ignore the selected context'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from create" -l select -d 'Select the context after saving it'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from create" -l embed -d 'Put the content of credential files into the context'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from save" -s s -l server -d 'URLs of the servers, separated by commas' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from save" -l user -d 'User name, or token when there is no password' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from save" -l password -d 'Password' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from save" -l token -d 'Token' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from save" -l connection-name -d 'Name of the connection, shown by the server' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from save" -l creds -d 'Credentials: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from save" -l nkey -d 'NKEY seed: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from save" -l jwt -d 'User JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from save" -l seed -d 'Seed to the user JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from save" -l tlscert -d 'Certificate of the client' -r -F
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from save" -l tlskey -d 'Private key to the certificate' -r -F
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from save" -l tlsca -d 'Certificates of trusted authorities' -r -F
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from save" -l timeout -d 'How long to wait for answers' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from save" -l socks-proxy -d 'SOCKS5 proxy to the servers, \'none\' for no proxy' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from save" -l js-api-prefix -d 'Subject prefix of the JetStream API' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from save" -l js-event-prefix -d 'Subject prefix of JetStream advisories' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from save" -l js-domain -d 'JetStream domain' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from save" -l inbox-prefix -d 'Subject prefix of inboxes' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from save" -l colors -d 'Colour scheme' -r -f -a "blue\t''
cyan\t''
double\t''
green\t''
magenta\t''
red\t''
rounded\t''
yellow\t''"
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from save" -l context -d 'Context: its name, or the path of a .json file' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from save" -l description -d 'What the context is for' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from save" -s h -l help -d 'Show context-sensitive help'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from save" -l version -d 'Show the version'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from save" -l tlsfirst -d 'Start TLS before the server\'s greeting'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from save" -l no-tlsfirst -d 'The opposite of --tlsfirst'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from save" -l trace -d 'Log what goes to and comes from the server'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from save" -l no-context -d 'Ignore the selected context'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from save" -l select -d 'Select the context after saving it'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from save" -l embed -d 'Put the content of credential files into the context'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from copy" -s s -l server -d 'URLs of the servers, separated by commas' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from copy" -l user -d 'User name, or token when there is no password' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from copy" -l password -d 'Password' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from copy" -l token -d 'Token' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from copy" -l connection-name -d 'Name of the connection, shown by the server' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from copy" -l creds -d 'Credentials: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from copy" -l nkey -d 'NKEY seed: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from copy" -l jwt -d 'User JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from copy" -l seed -d 'Seed to the user JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from copy" -l tlscert -d 'Certificate of the client' -r -F
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from copy" -l tlskey -d 'Private key to the certificate' -r -F
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from copy" -l tlsca -d 'Certificates of trusted authorities' -r -F
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from copy" -l timeout -d 'How long to wait for answers' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from copy" -l socks-proxy -d 'SOCKS5 proxy to the servers, \'none\' for no proxy' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from copy" -l js-api-prefix -d 'Subject prefix of the JetStream API' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from copy" -l js-event-prefix -d 'Subject prefix of JetStream advisories' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from copy" -l js-domain -d 'JetStream domain' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from copy" -l inbox-prefix -d 'Subject prefix of inboxes' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from copy" -l colors -d 'Colour scheme' -r -f -a "blue\t''
cyan\t''
double\t''
green\t''
magenta\t''
red\t''
rounded\t''
yellow\t''"
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from copy" -l context -d 'Context: its name, or the path of a .json file' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from copy" -l description -d 'What the context is for' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from copy" -s h -l help -d 'Show context-sensitive help'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from copy" -l version -d 'Show the version'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from copy" -l tlsfirst -d 'Start TLS before the server\'s greeting'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from copy" -l no-tlsfirst -d 'The opposite of --tlsfirst'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from copy" -l trace -d 'Log what goes to and comes from the server'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from copy" -l no-context -d 'Ignore the selected context'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from copy" -l select -d 'Select the context after saving it'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from copy" -l embed -d 'Put the content of credential files into the context'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from cp" -s s -l server -d 'URLs of the servers, separated by commas' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from cp" -l user -d 'User name, or token when there is no password' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from cp" -l password -d 'Password' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from cp" -l token -d 'Token' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from cp" -l connection-name -d 'Name of the connection, shown by the server' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from cp" -l creds -d 'Credentials: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from cp" -l nkey -d 'NKEY seed: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from cp" -l jwt -d 'User JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from cp" -l seed -d 'Seed to the user JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from cp" -l tlscert -d 'Certificate of the client' -r -F
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from cp" -l tlskey -d 'Private key to the certificate' -r -F
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from cp" -l tlsca -d 'Certificates of trusted authorities' -r -F
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from cp" -l timeout -d 'How long to wait for answers' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from cp" -l socks-proxy -d 'SOCKS5 proxy to the servers, \'none\' for no proxy' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from cp" -l js-api-prefix -d 'Subject prefix of the JetStream API' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from cp" -l js-event-prefix -d 'Subject prefix of JetStream advisories' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from cp" -l js-domain -d 'JetStream domain' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from cp" -l inbox-prefix -d 'Subject prefix of inboxes' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from cp" -l colors -d 'Colour scheme' -r -f -a "blue\t''
cyan\t''
double\t''
green\t''
magenta\t''
red\t''
rounded\t''
yellow\t''"
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from cp" -l context -d 'Context: its name, or the path of a .json file' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from cp" -l description -d 'What the context is for' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from cp" -s h -l help -d 'Show context-sensitive help'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from cp" -l version -d 'Show the version'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from cp" -l tlsfirst -d 'Start TLS before the server\'s greeting'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from cp" -l no-tlsfirst -d 'The opposite of --tlsfirst'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from cp" -l trace -d 'Log what goes to and comes from the server'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from cp" -l no-context -d 'Ignore the selected context'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from cp" -l select -d 'Select the context after saving it'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from cp" -l embed -d 'Put the content of credential files into the context'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from edit" -s s -l server -d 'URLs of the servers, separated by commas' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from edit" -l user -d 'User name, or token when there is no password' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from edit" -l password -d 'Password' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from edit" -l token -d 'Token' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from edit" -l connection-name -d 'Name of the connection, shown by the server' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from edit" -l creds -d 'Credentials: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from edit" -l nkey -d 'NKEY seed: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from edit" -l jwt -d 'User JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from edit" -l seed -d 'Seed to the user JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from edit" -l tlscert -d 'Certificate of the client' -r -F
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from edit" -l tlskey -d 'Private key to the certificate' -r -F
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from edit" -l tlsca -d 'Certificates of trusted authorities' -r -F
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from edit" -l timeout -d 'How long to wait for answers' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from edit" -l socks-proxy -d 'SOCKS5 proxy to the servers, \'none\' for no proxy' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from edit" -l js-api-prefix -d 'Subject prefix of the JetStream API' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from edit" -l js-event-prefix -d 'Subject prefix of JetStream advisories' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from edit" -l js-domain -d 'JetStream domain' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from edit" -l inbox-prefix -d 'Subject prefix of inboxes' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from edit" -l colors -d 'Colour scheme' -r -f -a "blue\t''
cyan\t''
double\t''
green\t''
magenta\t''
red\t''
rounded\t''
yellow\t''"
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from edit" -l context -d 'Context: its name, or the path of a .json file' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from edit" -s h -l help -d 'Show context-sensitive help'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from edit" -l version -d 'Show the version'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from edit" -l tlsfirst -d 'Start TLS before the server\'s greeting'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from edit" -l no-tlsfirst -d 'The opposite of --tlsfirst'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from edit" -l trace -d 'Log what goes to and comes from the server'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from edit" -l no-context -d 'Ignore the selected context'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from vi" -s s -l server -d 'URLs of the servers, separated by commas' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from vi" -l user -d 'User name, or token when there is no password' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from vi" -l password -d 'Password' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from vi" -l token -d 'Token' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from vi" -l connection-name -d 'Name of the connection, shown by the server' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from vi" -l creds -d 'Credentials: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from vi" -l nkey -d 'NKEY seed: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from vi" -l jwt -d 'User JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from vi" -l seed -d 'Seed to the user JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from vi" -l tlscert -d 'Certificate of the client' -r -F
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from vi" -l tlskey -d 'Private key to the certificate' -r -F
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from vi" -l tlsca -d 'Certificates of trusted authorities' -r -F
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from vi" -l timeout -d 'How long to wait for answers' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from vi" -l socks-proxy -d 'SOCKS5 proxy to the servers, \'none\' for no proxy' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from vi" -l js-api-prefix -d 'Subject prefix of the JetStream API' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from vi" -l js-event-prefix -d 'Subject prefix of JetStream advisories' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from vi" -l js-domain -d 'JetStream domain' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from vi" -l inbox-prefix -d 'Subject prefix of inboxes' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from vi" -l colors -d 'Colour scheme' -r -f -a "blue\t''
cyan\t''
double\t''
green\t''
magenta\t''
red\t''
rounded\t''
yellow\t''"
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from vi" -l context -d 'Context: its name, or the path of a .json file' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from vi" -s h -l help -d 'Show context-sensitive help'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from vi" -l version -d 'Show the version'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from vi" -l tlsfirst -d 'Start TLS before the server\'s greeting'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from vi" -l no-tlsfirst -d 'The opposite of --tlsfirst'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from vi" -l trace -d 'Log what goes to and comes from the server'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from vi" -l no-context -d 'Ignore the selected context'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from info" -s s -l server -d 'URLs of the servers, separated by commas' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from info" -l user -d 'User name, or token when there is no password' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from info" -l password -d 'Password' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from info" -l token -d 'Token' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from info" -l connection-name -d 'Name of the connection, shown by the server' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from info" -l creds -d 'Credentials: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from info" -l nkey -d 'NKEY seed: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from info" -l jwt -d 'User JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from info" -l seed -d 'Seed to the user JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from info" -l tlscert -d 'Certificate of the client' -r -F
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from info" -l tlskey -d 'Private key to the certificate' -r -F
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from info" -l tlsca -d 'Certificates of trusted authorities' -r -F
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from info" -l timeout -d 'How long to wait for answers' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from info" -l socks-proxy -d 'SOCKS5 proxy to the servers, \'none\' for no proxy' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from info" -l js-api-prefix -d 'Subject prefix of the JetStream API' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from info" -l js-event-prefix -d 'Subject prefix of JetStream advisories' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from info" -l js-domain -d 'JetStream domain' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from info" -l inbox-prefix -d 'Subject prefix of inboxes' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from info" -l colors -d 'Colour scheme' -r -f -a "blue\t''
cyan\t''
double\t''
green\t''
magenta\t''
red\t''
rounded\t''
yellow\t''"
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from info" -l context -d 'Context: its name, or the path of a .json file' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from info" -s h -l help -d 'Show context-sensitive help'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from info" -l version -d 'Show the version'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from info" -l tlsfirst -d 'Start TLS before the server\'s greeting'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from info" -l no-tlsfirst -d 'The opposite of --tlsfirst'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from info" -l trace -d 'Log what goes to and comes from the server'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from info" -l no-context -d 'Ignore the selected context'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from info" -s j -l json -d 'Show the context as JSON'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from info" -l connect -d 'Try to connect with the context'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from show" -s s -l server -d 'URLs of the servers, separated by commas' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from show" -l user -d 'User name, or token when there is no password' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from show" -l password -d 'Password' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from show" -l token -d 'Token' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from show" -l connection-name -d 'Name of the connection, shown by the server' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from show" -l creds -d 'Credentials: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from show" -l nkey -d 'NKEY seed: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from show" -l jwt -d 'User JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from show" -l seed -d 'Seed to the user JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from show" -l tlscert -d 'Certificate of the client' -r -F
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from show" -l tlskey -d 'Private key to the certificate' -r -F
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from show" -l tlsca -d 'Certificates of trusted authorities' -r -F
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from show" -l timeout -d 'How long to wait for answers' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from show" -l socks-proxy -d 'SOCKS5 proxy to the servers, \'none\' for no proxy' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from show" -l js-api-prefix -d 'Subject prefix of the JetStream API' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from show" -l js-event-prefix -d 'Subject prefix of JetStream advisories' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from show" -l js-domain -d 'JetStream domain' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from show" -l inbox-prefix -d 'Subject prefix of inboxes' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from show" -l colors -d 'Colour scheme' -r -f -a "blue\t''
cyan\t''
double\t''
green\t''
magenta\t''
red\t''
rounded\t''
yellow\t''"
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from show" -l context -d 'Context: its name, or the path of a .json file' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from show" -s h -l help -d 'Show context-sensitive help'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from show" -l version -d 'Show the version'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from show" -l tlsfirst -d 'Start TLS before the server\'s greeting'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from show" -l no-tlsfirst -d 'The opposite of --tlsfirst'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from show" -l trace -d 'Log what goes to and comes from the server'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from show" -l no-context -d 'Ignore the selected context'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from show" -s j -l json -d 'Show the context as JSON'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from show" -l connect -d 'Try to connect with the context'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from v" -s s -l server -d 'URLs of the servers, separated by commas' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from v" -l user -d 'User name, or token when there is no password' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from v" -l password -d 'Password' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from v" -l token -d 'Token' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from v" -l connection-name -d 'Name of the connection, shown by the server' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from v" -l creds -d 'Credentials: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from v" -l nkey -d 'NKEY seed: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from v" -l jwt -d 'User JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from v" -l seed -d 'Seed to the user JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from v" -l tlscert -d 'Certificate of the client' -r -F
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from v" -l tlskey -d 'Private key to the certificate' -r -F
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from v" -l tlsca -d 'Certificates of trusted authorities' -r -F
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from v" -l timeout -d 'How long to wait for answers' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from v" -l socks-proxy -d 'SOCKS5 proxy to the servers, \'none\' for no proxy' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from v" -l js-api-prefix -d 'Subject prefix of the JetStream API' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from v" -l js-event-prefix -d 'Subject prefix of JetStream advisories' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from v" -l js-domain -d 'JetStream domain' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from v" -l inbox-prefix -d 'Subject prefix of inboxes' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from v" -l colors -d 'Colour scheme' -r -f -a "blue\t''
cyan\t''
double\t''
green\t''
magenta\t''
red\t''
rounded\t''
yellow\t''"
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from v" -l context -d 'Context: its name, or the path of a .json file' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from v" -s h -l help -d 'Show context-sensitive help'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from v" -l version -d 'Show the version'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from v" -l tlsfirst -d 'Start TLS before the server\'s greeting'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from v" -l no-tlsfirst -d 'The opposite of --tlsfirst'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from v" -l trace -d 'Log what goes to and comes from the server'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from v" -l no-context -d 'Ignore the selected context'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from v" -s j -l json -d 'Show the context as JSON'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from v" -l connect -d 'Try to connect with the context'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from view" -s s -l server -d 'URLs of the servers, separated by commas' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from view" -l user -d 'User name, or token when there is no password' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from view" -l password -d 'Password' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from view" -l token -d 'Token' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from view" -l connection-name -d 'Name of the connection, shown by the server' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from view" -l creds -d 'Credentials: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from view" -l nkey -d 'NKEY seed: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from view" -l jwt -d 'User JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from view" -l seed -d 'Seed to the user JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from view" -l tlscert -d 'Certificate of the client' -r -F
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from view" -l tlskey -d 'Private key to the certificate' -r -F
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from view" -l tlsca -d 'Certificates of trusted authorities' -r -F
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from view" -l timeout -d 'How long to wait for answers' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from view" -l socks-proxy -d 'SOCKS5 proxy to the servers, \'none\' for no proxy' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from view" -l js-api-prefix -d 'Subject prefix of the JetStream API' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from view" -l js-event-prefix -d 'Subject prefix of JetStream advisories' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from view" -l js-domain -d 'JetStream domain' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from view" -l inbox-prefix -d 'Subject prefix of inboxes' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from view" -l colors -d 'Colour scheme' -r -f -a "blue\t''
cyan\t''
double\t''
green\t''
magenta\t''
red\t''
rounded\t''
yellow\t''"
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from view" -l context -d 'Context: its name, or the path of a .json file' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from view" -s h -l help -d 'Show context-sensitive help'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from view" -l version -d 'Show the version'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from view" -l tlsfirst -d 'Start TLS before the server\'s greeting'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from view" -l no-tlsfirst -d 'The opposite of --tlsfirst'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from view" -l trace -d 'Log what goes to and comes from the server'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from view" -l no-context -d 'Ignore the selected context'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from view" -s j -l json -d 'Show the context as JSON'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from view" -l connect -d 'Try to connect with the context'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from ls" -s s -l server -d 'URLs of the servers, separated by commas' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from ls" -l user -d 'User name, or token when there is no password' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from ls" -l password -d 'Password' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from ls" -l token -d 'Token' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from ls" -l connection-name -d 'Name of the connection, shown by the server' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from ls" -l creds -d 'Credentials: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from ls" -l nkey -d 'NKEY seed: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from ls" -l jwt -d 'User JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from ls" -l seed -d 'Seed to the user JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from ls" -l tlscert -d 'Certificate of the client' -r -F
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from ls" -l tlskey -d 'Private key to the certificate' -r -F
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from ls" -l tlsca -d 'Certificates of trusted authorities' -r -F
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from ls" -l timeout -d 'How long to wait for answers' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from ls" -l socks-proxy -d 'SOCKS5 proxy to the servers, \'none\' for no proxy' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from ls" -l js-api-prefix -d 'Subject prefix of the JetStream API' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from ls" -l js-event-prefix -d 'Subject prefix of JetStream advisories' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from ls" -l js-domain -d 'JetStream domain' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from ls" -l inbox-prefix -d 'Subject prefix of inboxes' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from ls" -l colors -d 'Colour scheme' -r -f -a "blue\t''
cyan\t''
double\t''
green\t''
magenta\t''
red\t''
rounded\t''
yellow\t''"
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from ls" -l context -d 'Context: its name, or the path of a .json file' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from ls" -s h -l help -d 'Show context-sensitive help'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from ls" -l version -d 'Show the version'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from ls" -l tlsfirst -d 'Start TLS before the server\'s greeting'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from ls" -l no-tlsfirst -d 'The opposite of --tlsfirst'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from ls" -l trace -d 'Log what goes to and comes from the server'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from ls" -l no-context -d 'Ignore the selected context'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from ls" -s j -l json -d 'Show the contexts as JSON'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from ls" -l names -d 'Show the names only'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from list" -s s -l server -d 'URLs of the servers, separated by commas' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from list" -l user -d 'User name, or token when there is no password' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from list" -l password -d 'Password' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from list" -l token -d 'Token' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from list" -l connection-name -d 'Name of the connection, shown by the server' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from list" -l creds -d 'Credentials: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from list" -l nkey -d 'NKEY seed: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from list" -l jwt -d 'User JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from list" -l seed -d 'Seed to the user JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from list" -l tlscert -d 'Certificate of the client' -r -F
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from list" -l tlskey -d 'Private key to the certificate' -r -F
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from list" -l tlsca -d 'Certificates of trusted authorities' -r -F
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from list" -l timeout -d 'How long to wait for answers' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from list" -l socks-proxy -d 'SOCKS5 proxy to the servers, \'none\' for no proxy' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from list" -l js-api-prefix -d 'Subject prefix of the JetStream API' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from list" -l js-event-prefix -d 'Subject prefix of JetStream advisories' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from list" -l js-domain -d 'JetStream domain' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from list" -l inbox-prefix -d 'Subject prefix of inboxes' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from list" -l colors -d 'Colour scheme' -r -f -a "blue\t''
cyan\t''
double\t''
green\t''
magenta\t''
red\t''
rounded\t''
yellow\t''"
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from list" -l context -d 'Context: its name, or the path of a .json file' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from list" -s h -l help -d 'Show context-sensitive help'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from list" -l version -d 'Show the version'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from list" -l tlsfirst -d 'Start TLS before the server\'s greeting'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from list" -l no-tlsfirst -d 'The opposite of --tlsfirst'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from list" -l trace -d 'Log what goes to and comes from the server'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from list" -l no-context -d 'Ignore the selected context'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from list" -s j -l json -d 'Show the contexts as JSON'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from list" -l names -d 'Show the names only'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from l" -s s -l server -d 'URLs of the servers, separated by commas' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from l" -l user -d 'User name, or token when there is no password' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from l" -l password -d 'Password' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from l" -l token -d 'Token' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from l" -l connection-name -d 'Name of the connection, shown by the server' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from l" -l creds -d 'Credentials: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from l" -l nkey -d 'NKEY seed: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from l" -l jwt -d 'User JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from l" -l seed -d 'Seed to the user JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from l" -l tlscert -d 'Certificate of the client' -r -F
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from l" -l tlskey -d 'Private key to the certificate' -r -F
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from l" -l tlsca -d 'Certificates of trusted authorities' -r -F
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from l" -l timeout -d 'How long to wait for answers' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from l" -l socks-proxy -d 'SOCKS5 proxy to the servers, \'none\' for no proxy' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from l" -l js-api-prefix -d 'Subject prefix of the JetStream API' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from l" -l js-event-prefix -d 'Subject prefix of JetStream advisories' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from l" -l js-domain -d 'JetStream domain' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from l" -l inbox-prefix -d 'Subject prefix of inboxes' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from l" -l colors -d 'Colour scheme' -r -f -a "blue\t''
cyan\t''
double\t''
green\t''
magenta\t''
red\t''
rounded\t''
yellow\t''"
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from l" -l context -d 'Context: its name, or the path of a .json file' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from l" -s h -l help -d 'Show context-sensitive help'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from l" -l version -d 'Show the version'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from l" -l tlsfirst -d 'Start TLS before the server\'s greeting'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from l" -l no-tlsfirst -d 'The opposite of --tlsfirst'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from l" -l trace -d 'Log what goes to and comes from the server'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from l" -l no-context -d 'Ignore the selected context'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from l" -s j -l json -d 'Show the contexts as JSON'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from l" -l names -d 'Show the names only'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from previous" -s s -l server -d 'URLs of the servers, separated by commas' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from previous" -l user -d 'User name, or token when there is no password' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from previous" -l password -d 'Password' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from previous" -l token -d 'Token' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from previous" -l connection-name -d 'Name of the connection, shown by the server' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from previous" -l creds -d 'Credentials: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from previous" -l nkey -d 'NKEY seed: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from previous" -l jwt -d 'User JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from previous" -l seed -d 'Seed to the user JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from previous" -l tlscert -d 'Certificate of the client' -r -F
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from previous" -l tlskey -d 'Private key to the certificate' -r -F
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from previous" -l tlsca -d 'Certificates of trusted authorities' -r -F
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from previous" -l timeout -d 'How long to wait for answers' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from previous" -l socks-proxy -d 'SOCKS5 proxy to the servers, \'none\' for no proxy' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from previous" -l js-api-prefix -d 'Subject prefix of the JetStream API' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from previous" -l js-event-prefix -d 'Subject prefix of JetStream advisories' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from previous" -l js-domain -d 'JetStream domain' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from previous" -l inbox-prefix -d 'Subject prefix of inboxes' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from previous" -l colors -d 'Colour scheme' -r -f -a "blue\t''
cyan\t''
double\t''
green\t''
magenta\t''
red\t''
rounded\t''
yellow\t''"
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from previous" -l context -d 'Context: its name, or the path of a .json file' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from previous" -s h -l help -d 'Show context-sensitive help'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from previous" -l version -d 'Show the version'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from previous" -l tlsfirst -d 'Start TLS before the server\'s greeting'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from previous" -l no-tlsfirst -d 'The opposite of --tlsfirst'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from previous" -l trace -d 'Log what goes to and comes from the server'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from previous" -l no-context -d 'Ignore the selected context'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from rm" -s s -l server -d 'URLs of the servers, separated by commas' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from rm" -l user -d 'User name, or token when there is no password' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from rm" -l password -d 'Password' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from rm" -l token -d 'Token' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from rm" -l connection-name -d 'Name of the connection, shown by the server' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from rm" -l creds -d 'Credentials: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from rm" -l nkey -d 'NKEY seed: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from rm" -l jwt -d 'User JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from rm" -l seed -d 'Seed to the user JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from rm" -l tlscert -d 'Certificate of the client' -r -F
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from rm" -l tlskey -d 'Private key to the certificate' -r -F
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from rm" -l tlsca -d 'Certificates of trusted authorities' -r -F
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from rm" -l timeout -d 'How long to wait for answers' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from rm" -l socks-proxy -d 'SOCKS5 proxy to the servers, \'none\' for no proxy' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from rm" -l js-api-prefix -d 'Subject prefix of the JetStream API' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from rm" -l js-event-prefix -d 'Subject prefix of JetStream advisories' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from rm" -l js-domain -d 'JetStream domain' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from rm" -l inbox-prefix -d 'Subject prefix of inboxes' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from rm" -l colors -d 'Colour scheme' -r -f -a "blue\t''
cyan\t''
double\t''
green\t''
magenta\t''
red\t''
rounded\t''
yellow\t''"
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from rm" -l context -d 'Context: its name, or the path of a .json file' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from rm" -s h -l help -d 'Show context-sensitive help'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from rm" -l version -d 'Show the version'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from rm" -l tlsfirst -d 'Start TLS before the server\'s greeting'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from rm" -l no-tlsfirst -d 'The opposite of --tlsfirst'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from rm" -l trace -d 'Log what goes to and comes from the server'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from rm" -l no-context -d 'Ignore the selected context'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from rm" -s f -l force -d 'Remove without asking, and the selected context too'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from remove" -s s -l server -d 'URLs of the servers, separated by commas' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from remove" -l user -d 'User name, or token when there is no password' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from remove" -l password -d 'Password' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from remove" -l token -d 'Token' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from remove" -l connection-name -d 'Name of the connection, shown by the server' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from remove" -l creds -d 'Credentials: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from remove" -l nkey -d 'NKEY seed: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from remove" -l jwt -d 'User JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from remove" -l seed -d 'Seed to the user JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from remove" -l tlscert -d 'Certificate of the client' -r -F
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from remove" -l tlskey -d 'Private key to the certificate' -r -F
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from remove" -l tlsca -d 'Certificates of trusted authorities' -r -F
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from remove" -l timeout -d 'How long to wait for answers' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from remove" -l socks-proxy -d 'SOCKS5 proxy to the servers, \'none\' for no proxy' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from remove" -l js-api-prefix -d 'Subject prefix of the JetStream API' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from remove" -l js-event-prefix -d 'Subject prefix of JetStream advisories' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from remove" -l js-domain -d 'JetStream domain' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from remove" -l inbox-prefix -d 'Subject prefix of inboxes' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from remove" -l colors -d 'Colour scheme' -r -f -a "blue\t''
cyan\t''
double\t''
green\t''
magenta\t''
red\t''
rounded\t''
yellow\t''"
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from remove" -l context -d 'Context: its name, or the path of a .json file' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from remove" -s h -l help -d 'Show context-sensitive help'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from remove" -l version -d 'Show the version'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from remove" -l tlsfirst -d 'Start TLS before the server\'s greeting'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from remove" -l no-tlsfirst -d 'The opposite of --tlsfirst'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from remove" -l trace -d 'Log what goes to and comes from the server'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from remove" -l no-context -d 'Ignore the selected context'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from remove" -s f -l force -d 'Remove without asking, and the selected context too'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from select" -s s -l server -d 'URLs of the servers, separated by commas' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from select" -l user -d 'User name, or token when there is no password' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from select" -l password -d 'Password' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from select" -l token -d 'Token' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from select" -l connection-name -d 'Name of the connection, shown by the server' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from select" -l creds -d 'Credentials: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from select" -l nkey -d 'NKEY seed: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from select" -l jwt -d 'User JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from select" -l seed -d 'Seed to the user JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from select" -l tlscert -d 'Certificate of the client' -r -F
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from select" -l tlskey -d 'Private key to the certificate' -r -F
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from select" -l tlsca -d 'Certificates of trusted authorities' -r -F
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from select" -l timeout -d 'How long to wait for answers' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from select" -l socks-proxy -d 'SOCKS5 proxy to the servers, \'none\' for no proxy' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from select" -l js-api-prefix -d 'Subject prefix of the JetStream API' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from select" -l js-event-prefix -d 'Subject prefix of JetStream advisories' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from select" -l js-domain -d 'JetStream domain' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from select" -l inbox-prefix -d 'Subject prefix of inboxes' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from select" -l colors -d 'Colour scheme' -r -f -a "blue\t''
cyan\t''
double\t''
green\t''
magenta\t''
red\t''
rounded\t''
yellow\t''"
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from select" -l context -d 'Context: its name, or the path of a .json file' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from select" -s h -l help -d 'Show context-sensitive help'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from select" -l version -d 'Show the version'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from select" -l tlsfirst -d 'Start TLS before the server\'s greeting'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from select" -l no-tlsfirst -d 'The opposite of --tlsfirst'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from select" -l trace -d 'Log what goes to and comes from the server'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from select" -l no-context -d 'Ignore the selected context'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from switch" -s s -l server -d 'URLs of the servers, separated by commas' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from switch" -l user -d 'User name, or token when there is no password' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from switch" -l password -d 'Password' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from switch" -l token -d 'Token' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from switch" -l connection-name -d 'Name of the connection, shown by the server' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from switch" -l creds -d 'Credentials: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from switch" -l nkey -d 'NKEY seed: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from switch" -l jwt -d 'User JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from switch" -l seed -d 'Seed to the user JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from switch" -l tlscert -d 'Certificate of the client' -r -F
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from switch" -l tlskey -d 'Private key to the certificate' -r -F
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from switch" -l tlsca -d 'Certificates of trusted authorities' -r -F
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from switch" -l timeout -d 'How long to wait for answers' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from switch" -l socks-proxy -d 'SOCKS5 proxy to the servers, \'none\' for no proxy' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from switch" -l js-api-prefix -d 'Subject prefix of the JetStream API' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from switch" -l js-event-prefix -d 'Subject prefix of JetStream advisories' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from switch" -l js-domain -d 'JetStream domain' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from switch" -l inbox-prefix -d 'Subject prefix of inboxes' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from switch" -l colors -d 'Colour scheme' -r -f -a "blue\t''
cyan\t''
double\t''
green\t''
magenta\t''
red\t''
rounded\t''
yellow\t''"
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from switch" -l context -d 'Context: its name, or the path of a .json file' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from switch" -s h -l help -d 'Show context-sensitive help'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from switch" -l version -d 'Show the version'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from switch" -l tlsfirst -d 'Start TLS before the server\'s greeting'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from switch" -l no-tlsfirst -d 'The opposite of --tlsfirst'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from switch" -l trace -d 'Log what goes to and comes from the server'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from switch" -l no-context -d 'Ignore the selected context'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from set" -s s -l server -d 'URLs of the servers, separated by commas' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from set" -l user -d 'User name, or token when there is no password' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from set" -l password -d 'Password' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from set" -l token -d 'Token' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from set" -l connection-name -d 'Name of the connection, shown by the server' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from set" -l creds -d 'Credentials: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from set" -l nkey -d 'NKEY seed: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from set" -l jwt -d 'User JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from set" -l seed -d 'Seed to the user JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from set" -l tlscert -d 'Certificate of the client' -r -F
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from set" -l tlskey -d 'Private key to the certificate' -r -F
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from set" -l tlsca -d 'Certificates of trusted authorities' -r -F
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from set" -l timeout -d 'How long to wait for answers' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from set" -l socks-proxy -d 'SOCKS5 proxy to the servers, \'none\' for no proxy' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from set" -l js-api-prefix -d 'Subject prefix of the JetStream API' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from set" -l js-event-prefix -d 'Subject prefix of JetStream advisories' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from set" -l js-domain -d 'JetStream domain' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from set" -l inbox-prefix -d 'Subject prefix of inboxes' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from set" -l colors -d 'Colour scheme' -r -f -a "blue\t''
cyan\t''
double\t''
green\t''
magenta\t''
red\t''
rounded\t''
yellow\t''"
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from set" -l context -d 'Context: its name, or the path of a .json file' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from set" -s h -l help -d 'Show context-sensitive help'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from set" -l version -d 'Show the version'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from set" -l tlsfirst -d 'Start TLS before the server\'s greeting'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from set" -l no-tlsfirst -d 'The opposite of --tlsfirst'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from set" -l trace -d 'Log what goes to and comes from the server'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from set" -l no-context -d 'Ignore the selected context'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from unselect" -s s -l server -d 'URLs of the servers, separated by commas' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from unselect" -l user -d 'User name, or token when there is no password' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from unselect" -l password -d 'Password' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from unselect" -l token -d 'Token' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from unselect" -l connection-name -d 'Name of the connection, shown by the server' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from unselect" -l creds -d 'Credentials: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from unselect" -l nkey -d 'NKEY seed: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from unselect" -l jwt -d 'User JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from unselect" -l seed -d 'Seed to the user JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from unselect" -l tlscert -d 'Certificate of the client' -r -F
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from unselect" -l tlskey -d 'Private key to the certificate' -r -F
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from unselect" -l tlsca -d 'Certificates of trusted authorities' -r -F
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from unselect" -l timeout -d 'How long to wait for answers' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from unselect" -l socks-proxy -d 'SOCKS5 proxy to the servers, \'none\' for no proxy' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from unselect" -l js-api-prefix -d 'Subject prefix of the JetStream API' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from unselect" -l js-event-prefix -d 'Subject prefix of JetStream advisories' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from unselect" -l js-domain -d 'JetStream domain' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from unselect" -l inbox-prefix -d 'Subject prefix of inboxes' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from unselect" -l colors -d 'Colour scheme' -r -f -a "blue\t''
cyan\t''
double\t''
green\t''
magenta\t''
red\t''
rounded\t''
yellow\t''"
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from unselect" -l context -d 'Context: its name, or the path of a .json file' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from unselect" -s h -l help -d 'Show context-sensitive help'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from unselect" -l version -d 'Show the version'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from unselect" -l tlsfirst -d 'Start TLS before the server\'s greeting'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from unselect" -l no-tlsfirst -d 'The opposite of --tlsfirst'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from unselect" -l trace -d 'Log what goes to and comes from the server'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from unselect" -l no-context -d 'Ignore the selected context'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from validate" -s s -l server -d 'URLs of the servers, separated by commas' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from validate" -l user -d 'User name, or token when there is no password' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from validate" -l password -d 'Password' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from validate" -l token -d 'Token' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from validate" -l connection-name -d 'Name of the connection, shown by the server' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from validate" -l creds -d 'Credentials: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from validate" -l nkey -d 'NKEY seed: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from validate" -l jwt -d 'User JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from validate" -l seed -d 'Seed to the user JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from validate" -l tlscert -d 'Certificate of the client' -r -F
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from validate" -l tlskey -d 'Private key to the certificate' -r -F
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from validate" -l tlsca -d 'Certificates of trusted authorities' -r -F
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from validate" -l timeout -d 'How long to wait for answers' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from validate" -l socks-proxy -d 'SOCKS5 proxy to the servers, \'none\' for no proxy' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from validate" -l js-api-prefix -d 'Subject prefix of the JetStream API' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from validate" -l js-event-prefix -d 'Subject prefix of JetStream advisories' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from validate" -l js-domain -d 'JetStream domain' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from validate" -l inbox-prefix -d 'Subject prefix of inboxes' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from validate" -l colors -d 'Colour scheme' -r -f -a "blue\t''
cyan\t''
double\t''
green\t''
magenta\t''
red\t''
rounded\t''
yellow\t''"
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from validate" -l context -d 'Context: its name, or the path of a .json file' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from validate" -s h -l help -d 'Show context-sensitive help'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from validate" -l version -d 'Show the version'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from validate" -l tlsfirst -d 'Start TLS before the server\'s greeting'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from validate" -l no-tlsfirst -d 'The opposite of --tlsfirst'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from validate" -l trace -d 'Log what goes to and comes from the server'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from validate" -l no-context -d 'Ignore the selected context'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from validate" -l connect -d 'Try to connect with each context'
complete -c nats -n "__fish_nats_using_subcommand help" -s s -l server -d 'URLs of the servers, separated by commas' -r
complete -c nats -n "__fish_nats_using_subcommand help" -l user -d 'User name, or token when there is no password' -r
complete -c nats -n "__fish_nats_using_subcommand help" -l password -d 'Password' -r
complete -c nats -n "__fish_nats_using_subcommand help" -l token -d 'Token' -r
complete -c nats -n "__fish_nats_using_subcommand help" -l connection-name -d 'Name of the connection, shown by the server' -r
complete -c nats -n "__fish_nats_using_subcommand help" -l creds -d 'Credentials: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand help" -l nkey -d 'NKEY seed: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand help" -l jwt -d 'User JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand help" -l seed -d 'Seed to the user JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand help" -l tlscert -d 'Certificate of the client' -r -F
complete -c nats -n "__fish_nats_using_subcommand help" -l tlskey -d 'Private key to the certificate' -r -F
complete -c nats -n "__fish_nats_using_subcommand help" -l tlsca -d 'Certificates of trusted authorities' -r -F
complete -c nats -n "__fish_nats_using_subcommand help" -l timeout -d 'How long to wait for answers' -r
complete -c nats -n "__fish_nats_using_subcommand help" -l socks-proxy -d 'SOCKS5 proxy to the servers, \'none\' for no proxy' -r
complete -c nats -n "__fish_nats_using_subcommand help" -l js-api-prefix -d 'Subject prefix of the JetStream API' -r
complete -c nats -n "__fish_nats_using_subcommand help" -l js-event-prefix -d 'Subject prefix of JetStream advisories' -r
complete -c nats -n "__fish_nats_using_subcommand help" -l js-domain -d 'JetStream domain' -r
complete -c nats -n "__fish_nats_using_subcommand help" -l inbox-prefix -d 'Subject prefix of inboxes' -r
complete -c nats -n "__fish_nats_using_subcommand help" -l colors -d 'Colour scheme' -r -f -a "blue\t''
cyan\t''
double\t''
green\t''
magenta\t''
red\t''
rounded\t''
yellow\t''"
complete -c nats -n "__fish_nats_using_subcommand help" -l context -d 'Context: its name, or the path of a .json file' -r
complete -c nats -n "__fish_nats_using_subcommand help" -s h -l help -d 'Show context-sensitive help'
complete -c nats -n "__fish_nats_using_subcommand help" -l version -d 'Show the version'
complete -c nats -n "__fish_nats_using_subcommand help" -l tlsfirst -d 'Start TLS before the server\'s greeting'
complete -c nats -n "__fish_nats_using_subcommand help" -l no-tlsfirst -d 'The opposite of --tlsfirst'
complete -c nats -n "__fish_nats_using_subcommand help" -l trace -d 'Log what goes to and comes from the server'
complete -c nats -n "__fish_nats_using_subcommand help" -l no-context -d 'Ignore the selected context'
complete -c nats -n "__fish_nats_using_subcommand latency" -s s -l server -d 'URLs of the servers, separated by commas' -r
complete -c nats -n "__fish_nats_using_subcommand latency" -l user -d 'User name, or token when there is no password' -r
complete -c nats -n "__fish_nats_using_subcommand latency" -l password -d 'Password' -r
complete -c nats -n "__fish_nats_using_subcommand latency" -l token -d 'Token' -r
complete -c nats -n "__fish_nats_using_subcommand latency" -l connection-name -d 'Name of the connection, shown by the server' -r
complete -c nats -n "__fish_nats_using_subcommand latency" -l creds -d 'Credentials: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand latency" -l nkey -d 'NKEY seed: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand latency" -l jwt -d 'User JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand latency" -l seed -d 'Seed to the user JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand latency" -l tlscert -d 'Certificate of the client' -r -F
complete -c nats -n "__fish_nats_using_subcommand latency" -l tlskey -d 'Private key to the certificate' -r -F
complete -c nats -n "__fish_nats_using_subcommand latency" -l tlsca -d 'Certificates of trusted authorities' -r -F
complete -c nats -n "__fish_nats_using_subcommand latency" -l timeout -d 'How long to wait for answers' -r
complete -c nats -n "__fish_nats_using_subcommand latency" -l socks-proxy -d 'SOCKS5 proxy to the servers, \'none\' for no proxy' -r
complete -c nats -n "__fish_nats_using_subcommand latency" -l js-api-prefix -d 'Subject prefix of the JetStream API' -r
complete -c nats -n "__fish_nats_using_subcommand latency" -l js-event-prefix -d 'Subject prefix of JetStream advisories' -r
complete -c nats -n "__fish_nats_using_subcommand latency" -l js-domain -d 'JetStream domain' -r
complete -c nats -n "__fish_nats_using_subcommand latency" -l inbox-prefix -d 'Subject prefix of inboxes' -r
complete -c nats -n "__fish_nats_using_subcommand latency" -l colors -d 'Colour scheme' -r -f -a "blue\t''
cyan\t''
double\t''
green\t''
magenta\t''
red\t''
rounded\t''
yellow\t''"
complete -c nats -n "__fish_nats_using_subcommand latency" -l context -d 'Context: its name, or the path of a .json file' -r
complete -c nats -n "__fish_nats_using_subcommand latency" -l server-b -d 'URL of the second server, to subscribe at' -r
complete -c nats -n "__fish_nats_using_subcommand latency" -l size -d 'Bytes of a message, at least 8' -r
complete -c nats -n "__fish_nats_using_subcommand latency" -l rate -d 'Messages a second to aim at' -r
complete -c nats -n "__fish_nats_using_subcommand latency" -l duration -d 'How long to publish, in whole seconds' -r
complete -c nats -n "__fish_nats_using_subcommand latency" -l histogram -d 'Save FILE.raw and FILE.histogram' -r
complete -c nats -n "__fish_nats_using_subcommand latency" -s h -l help -d 'Show context-sensitive help'
complete -c nats -n "__fish_nats_using_subcommand latency" -l version -d 'Show the version'
complete -c nats -n "__fish_nats_using_subcommand latency" -l tlsfirst -d 'Start TLS before the server\'s greeting'
complete -c nats -n "__fish_nats_using_subcommand latency" -l no-tlsfirst -d 'The opposite of --tlsfirst'
complete -c nats -n "__fish_nats_using_subcommand latency" -l trace -d 'Log what goes to and comes from the server'
complete -c nats -n "__fish_nats_using_subcommand latency" -l no-context -d 'Ignore the selected context'
complete -c nats -n "__fish_nats_using_subcommand lat" -s s -l server -d 'URLs of the servers, separated by commas' -r
complete -c nats -n "__fish_nats_using_subcommand lat" -l user -d 'User name, or token when there is no password' -r
complete -c nats -n "__fish_nats_using_subcommand lat" -l password -d 'Password' -r
complete -c nats -n "__fish_nats_using_subcommand lat" -l token -d 'Token' -r
complete -c nats -n "__fish_nats_using_subcommand lat" -l connection-name -d 'Name of the connection, shown by the server' -r
complete -c nats -n "__fish_nats_using_subcommand lat" -l creds -d 'Credentials: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand lat" -l nkey -d 'NKEY seed: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand lat" -l jwt -d 'User JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand lat" -l seed -d 'Seed to the user JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand lat" -l tlscert -d 'Certificate of the client' -r -F
complete -c nats -n "__fish_nats_using_subcommand lat" -l tlskey -d 'Private key to the certificate' -r -F
complete -c nats -n "__fish_nats_using_subcommand lat" -l tlsca -d 'Certificates of trusted authorities' -r -F
complete -c nats -n "__fish_nats_using_subcommand lat" -l timeout -d 'How long to wait for answers' -r
complete -c nats -n "__fish_nats_using_subcommand lat" -l socks-proxy -d 'SOCKS5 proxy to the servers, \'none\' for no proxy' -r
complete -c nats -n "__fish_nats_using_subcommand lat" -l js-api-prefix -d 'Subject prefix of the JetStream API' -r
complete -c nats -n "__fish_nats_using_subcommand lat" -l js-event-prefix -d 'Subject prefix of JetStream advisories' -r
complete -c nats -n "__fish_nats_using_subcommand lat" -l js-domain -d 'JetStream domain' -r
complete -c nats -n "__fish_nats_using_subcommand lat" -l inbox-prefix -d 'Subject prefix of inboxes' -r
complete -c nats -n "__fish_nats_using_subcommand lat" -l colors -d 'Colour scheme' -r -f -a "blue\t''
cyan\t''
double\t''
green\t''
magenta\t''
red\t''
rounded\t''
yellow\t''"
complete -c nats -n "__fish_nats_using_subcommand lat" -l context -d 'Context: its name, or the path of a .json file' -r
complete -c nats -n "__fish_nats_using_subcommand lat" -l server-b -d 'URL of the second server, to subscribe at' -r
complete -c nats -n "__fish_nats_using_subcommand lat" -l size -d 'Bytes of a message, at least 8' -r
complete -c nats -n "__fish_nats_using_subcommand lat" -l rate -d 'Messages a second to aim at' -r
complete -c nats -n "__fish_nats_using_subcommand lat" -l duration -d 'How long to publish, in whole seconds' -r
complete -c nats -n "__fish_nats_using_subcommand lat" -l histogram -d 'Save FILE.raw and FILE.histogram' -r
complete -c nats -n "__fish_nats_using_subcommand lat" -s h -l help -d 'Show context-sensitive help'
complete -c nats -n "__fish_nats_using_subcommand lat" -l version -d 'Show the version'
complete -c nats -n "__fish_nats_using_subcommand lat" -l tlsfirst -d 'Start TLS before the server\'s greeting'
complete -c nats -n "__fish_nats_using_subcommand lat" -l no-tlsfirst -d 'The opposite of --tlsfirst'
complete -c nats -n "__fish_nats_using_subcommand lat" -l trace -d 'Log what goes to and comes from the server'
complete -c nats -n "__fish_nats_using_subcommand lat" -l no-context -d 'Ignore the selected context'
complete -c nats -n "__fish_nats_using_subcommand publish" -s s -l server -d 'URLs of the servers, separated by commas' -r
complete -c nats -n "__fish_nats_using_subcommand publish" -l user -d 'User name, or token when there is no password' -r
complete -c nats -n "__fish_nats_using_subcommand publish" -l password -d 'Password' -r
complete -c nats -n "__fish_nats_using_subcommand publish" -l token -d 'Token' -r
complete -c nats -n "__fish_nats_using_subcommand publish" -l connection-name -d 'Name of the connection, shown by the server' -r
complete -c nats -n "__fish_nats_using_subcommand publish" -l creds -d 'Credentials: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand publish" -l nkey -d 'NKEY seed: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand publish" -l jwt -d 'User JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand publish" -l seed -d 'Seed to the user JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand publish" -l tlscert -d 'Certificate of the client' -r -F
complete -c nats -n "__fish_nats_using_subcommand publish" -l tlskey -d 'Private key to the certificate' -r -F
complete -c nats -n "__fish_nats_using_subcommand publish" -l tlsca -d 'Certificates of trusted authorities' -r -F
complete -c nats -n "__fish_nats_using_subcommand publish" -l timeout -d 'How long to wait for answers' -r
complete -c nats -n "__fish_nats_using_subcommand publish" -l socks-proxy -d 'SOCKS5 proxy to the servers, \'none\' for no proxy' -r
complete -c nats -n "__fish_nats_using_subcommand publish" -l js-api-prefix -d 'Subject prefix of the JetStream API' -r
complete -c nats -n "__fish_nats_using_subcommand publish" -l js-event-prefix -d 'Subject prefix of JetStream advisories' -r
complete -c nats -n "__fish_nats_using_subcommand publish" -l js-domain -d 'JetStream domain' -r
complete -c nats -n "__fish_nats_using_subcommand publish" -l inbox-prefix -d 'Subject prefix of inboxes' -r
complete -c nats -n "__fish_nats_using_subcommand publish" -l colors -d 'Colour scheme' -r -f -a "blue\t''
cyan\t''
double\t''
green\t''
magenta\t''
red\t''
rounded\t''
yellow\t''"
complete -c nats -n "__fish_nats_using_subcommand publish" -l context -d 'Context: its name, or the path of a .json file' -r
complete -c nats -n "__fish_nats_using_subcommand publish" -l reply -d 'Subject for replies' -r
complete -c nats -n "__fish_nats_using_subcommand publish" -s H -l header -d 'Header of the message' -r
complete -c nats -n "__fish_nats_using_subcommand publish" -l count -d 'How many times to publish' -r
complete -c nats -n "__fish_nats_using_subcommand publish" -l send-on -d 'What ends a message from stdin' -r -f -a "newline\t''
eof\t''"
complete -c nats -n "__fish_nats_using_subcommand publish" -l sleep -d 'Pause between messages' -r
complete -c nats -n "__fish_nats_using_subcommand publish" -l schedule-after -d 'Let the stream publish the message after this time' -r
complete -c nats -n "__fish_nats_using_subcommand publish" -l schedule-at -d 'Let the stream publish the message at this time, in RFC 3339 form' -r
complete -c nats -n "__fish_nats_using_subcommand publish" -l schedule-cron -d 'Let the stream publish the message whenever this cron line says' -r
complete -c nats -n "__fish_nats_using_subcommand publish" -l schedule-dest -d 'Subject that the stream publishes the message to' -r
complete -c nats -n "__fish_nats_using_subcommand publish" -l schedule-every -d 'Let the stream publish the message again and again' -r
complete -c nats -n "__fish_nats_using_subcommand publish" -l schedule-source -d 'Publish the last message of this subject in place of the body' -r
complete -c nats -n "__fish_nats_using_subcommand publish" -l schedule-ttl -d 'How long the stream keeps what it publishes' -r
complete -c nats -n "__fish_nats_using_subcommand publish" -s h -l help -d 'Show context-sensitive help'
complete -c nats -n "__fish_nats_using_subcommand publish" -l version -d 'Show the version'
complete -c nats -n "__fish_nats_using_subcommand publish" -l tlsfirst -d 'Start TLS before the server\'s greeting'
complete -c nats -n "__fish_nats_using_subcommand publish" -l no-tlsfirst -d 'The opposite of --tlsfirst'
complete -c nats -n "__fish_nats_using_subcommand publish" -l trace -d 'Log what goes to and comes from the server'
complete -c nats -n "__fish_nats_using_subcommand publish" -l no-context -d 'Ignore the selected context'
complete -c nats -n "__fish_nats_using_subcommand publish" -l atomic -d 'Have a stream store all lines from stdin, or none'
complete -c nats -n "__fish_nats_using_subcommand publish" -l force-stdin -d 'Read the body from stdin even when it is a terminal'
complete -c nats -n "__fish_nats_using_subcommand publish" -s J -l jetstream -d 'Wait for a stream to store each message'
complete -c nats -n "__fish_nats_using_subcommand publish" -s q -l quiet -d 'Log less'
complete -c nats -n "__fish_nats_using_subcommand publish" -l templates -d 'Fill in templates in body and subject; headers always are'
complete -c nats -n "__fish_nats_using_subcommand publish" -l no-templates -d 'The opposite of --templates'
complete -c nats -n "__fish_nats_using_subcommand pub" -s s -l server -d 'URLs of the servers, separated by commas' -r
complete -c nats -n "__fish_nats_using_subcommand pub" -l user -d 'User name, or token when there is no password' -r
complete -c nats -n "__fish_nats_using_subcommand pub" -l password -d 'Password' -r
complete -c nats -n "__fish_nats_using_subcommand pub" -l token -d 'Token' -r
complete -c nats -n "__fish_nats_using_subcommand pub" -l connection-name -d 'Name of the connection, shown by the server' -r
complete -c nats -n "__fish_nats_using_subcommand pub" -l creds -d 'Credentials: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand pub" -l nkey -d 'NKEY seed: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand pub" -l jwt -d 'User JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand pub" -l seed -d 'Seed to the user JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand pub" -l tlscert -d 'Certificate of the client' -r -F
complete -c nats -n "__fish_nats_using_subcommand pub" -l tlskey -d 'Private key to the certificate' -r -F
complete -c nats -n "__fish_nats_using_subcommand pub" -l tlsca -d 'Certificates of trusted authorities' -r -F
complete -c nats -n "__fish_nats_using_subcommand pub" -l timeout -d 'How long to wait for answers' -r
complete -c nats -n "__fish_nats_using_subcommand pub" -l socks-proxy -d 'SOCKS5 proxy to the servers, \'none\' for no proxy' -r
complete -c nats -n "__fish_nats_using_subcommand pub" -l js-api-prefix -d 'Subject prefix of the JetStream API' -r
complete -c nats -n "__fish_nats_using_subcommand pub" -l js-event-prefix -d 'Subject prefix of JetStream advisories' -r
complete -c nats -n "__fish_nats_using_subcommand pub" -l js-domain -d 'JetStream domain' -r
complete -c nats -n "__fish_nats_using_subcommand pub" -l inbox-prefix -d 'Subject prefix of inboxes' -r
complete -c nats -n "__fish_nats_using_subcommand pub" -l colors -d 'Colour scheme' -r -f -a "blue\t''
cyan\t''
double\t''
green\t''
magenta\t''
red\t''
rounded\t''
yellow\t''"
complete -c nats -n "__fish_nats_using_subcommand pub" -l context -d 'Context: its name, or the path of a .json file' -r
complete -c nats -n "__fish_nats_using_subcommand pub" -l reply -d 'Subject for replies' -r
complete -c nats -n "__fish_nats_using_subcommand pub" -s H -l header -d 'Header of the message' -r
complete -c nats -n "__fish_nats_using_subcommand pub" -l count -d 'How many times to publish' -r
complete -c nats -n "__fish_nats_using_subcommand pub" -l send-on -d 'What ends a message from stdin' -r -f -a "newline\t''
eof\t''"
complete -c nats -n "__fish_nats_using_subcommand pub" -l sleep -d 'Pause between messages' -r
complete -c nats -n "__fish_nats_using_subcommand pub" -l schedule-after -d 'Let the stream publish the message after this time' -r
complete -c nats -n "__fish_nats_using_subcommand pub" -l schedule-at -d 'Let the stream publish the message at this time, in RFC 3339 form' -r
complete -c nats -n "__fish_nats_using_subcommand pub" -l schedule-cron -d 'Let the stream publish the message whenever this cron line says' -r
complete -c nats -n "__fish_nats_using_subcommand pub" -l schedule-dest -d 'Subject that the stream publishes the message to' -r
complete -c nats -n "__fish_nats_using_subcommand pub" -l schedule-every -d 'Let the stream publish the message again and again' -r
complete -c nats -n "__fish_nats_using_subcommand pub" -l schedule-source -d 'Publish the last message of this subject in place of the body' -r
complete -c nats -n "__fish_nats_using_subcommand pub" -l schedule-ttl -d 'How long the stream keeps what it publishes' -r
complete -c nats -n "__fish_nats_using_subcommand pub" -s h -l help -d 'Show context-sensitive help'
complete -c nats -n "__fish_nats_using_subcommand pub" -l version -d 'Show the version'
complete -c nats -n "__fish_nats_using_subcommand pub" -l tlsfirst -d 'Start TLS before the server\'s greeting'
complete -c nats -n "__fish_nats_using_subcommand pub" -l no-tlsfirst -d 'The opposite of --tlsfirst'
complete -c nats -n "__fish_nats_using_subcommand pub" -l trace -d 'Log what goes to and comes from the server'
complete -c nats -n "__fish_nats_using_subcommand pub" -l no-context -d 'Ignore the selected context'
complete -c nats -n "__fish_nats_using_subcommand pub" -l atomic -d 'Have a stream store all lines from stdin, or none'
complete -c nats -n "__fish_nats_using_subcommand pub" -l force-stdin -d 'Read the body from stdin even when it is a terminal'
complete -c nats -n "__fish_nats_using_subcommand pub" -s J -l jetstream -d 'Wait for a stream to store each message'
complete -c nats -n "__fish_nats_using_subcommand pub" -s q -l quiet -d 'Log less'
complete -c nats -n "__fish_nats_using_subcommand pub" -l templates -d 'Fill in templates in body and subject; headers always are'
complete -c nats -n "__fish_nats_using_subcommand pub" -l no-templates -d 'The opposite of --templates'
complete -c nats -n "__fish_nats_using_subcommand quickstart" -s s -l server -d 'URLs of the servers, separated by commas' -r
complete -c nats -n "__fish_nats_using_subcommand quickstart" -l user -d 'User name, or token when there is no password' -r
complete -c nats -n "__fish_nats_using_subcommand quickstart" -l password -d 'Password' -r
complete -c nats -n "__fish_nats_using_subcommand quickstart" -l token -d 'Token' -r
complete -c nats -n "__fish_nats_using_subcommand quickstart" -l connection-name -d 'Name of the connection, shown by the server' -r
complete -c nats -n "__fish_nats_using_subcommand quickstart" -l creds -d 'Credentials: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand quickstart" -l nkey -d 'NKEY seed: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand quickstart" -l jwt -d 'User JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand quickstart" -l seed -d 'Seed to the user JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand quickstart" -l tlscert -d 'Certificate of the client' -r -F
complete -c nats -n "__fish_nats_using_subcommand quickstart" -l tlskey -d 'Private key to the certificate' -r -F
complete -c nats -n "__fish_nats_using_subcommand quickstart" -l tlsca -d 'Certificates of trusted authorities' -r -F
complete -c nats -n "__fish_nats_using_subcommand quickstart" -l timeout -d 'How long to wait for answers' -r
complete -c nats -n "__fish_nats_using_subcommand quickstart" -l socks-proxy -d 'SOCKS5 proxy to the servers, \'none\' for no proxy' -r
complete -c nats -n "__fish_nats_using_subcommand quickstart" -l js-api-prefix -d 'Subject prefix of the JetStream API' -r
complete -c nats -n "__fish_nats_using_subcommand quickstart" -l js-event-prefix -d 'Subject prefix of JetStream advisories' -r
complete -c nats -n "__fish_nats_using_subcommand quickstart" -l js-domain -d 'JetStream domain' -r
complete -c nats -n "__fish_nats_using_subcommand quickstart" -l inbox-prefix -d 'Subject prefix of inboxes' -r
complete -c nats -n "__fish_nats_using_subcommand quickstart" -l colors -d 'Colour scheme' -r -f -a "blue\t''
cyan\t''
double\t''
green\t''
magenta\t''
red\t''
rounded\t''
yellow\t''"
complete -c nats -n "__fish_nats_using_subcommand quickstart" -l context -d 'Context: its name, or the path of a .json file' -r
complete -c nats -n "__fish_nats_using_subcommand quickstart" -l port -d 'Port for clients, -1 for a free one; without the flag 4222, or a free one when taken' -r
complete -c nats -n "__fish_nats_using_subcommand quickstart" -l http-port -d 'Port for monitoring over HTTP, -1 for a free one; without the flag 8222, or a free one when taken' -r
complete -c nats -n "__fish_nats_using_subcommand quickstart" -l dir -d 'New or empty directory for the server\'s files, instead of a temporary one' -r
complete -c nats -n "__fish_nats_using_subcommand quickstart" -s h -l help -d 'Show context-sensitive help'
complete -c nats -n "__fish_nats_using_subcommand quickstart" -l version -d 'Show the version'
complete -c nats -n "__fish_nats_using_subcommand quickstart" -l tlsfirst -d 'Start TLS before the server\'s greeting'
complete -c nats -n "__fish_nats_using_subcommand quickstart" -l no-tlsfirst -d 'The opposite of --tlsfirst'
complete -c nats -n "__fish_nats_using_subcommand quickstart" -l trace -d 'Log what goes to and comes from the server'
complete -c nats -n "__fish_nats_using_subcommand quickstart" -l no-context -d 'Ignore the selected context'
complete -c nats -n "__fish_nats_using_subcommand quickstart" -l exit -d 'End after the tour'
complete -c nats -n "__fish_nats_using_subcommand reply" -s s -l server -d 'URLs of the servers, separated by commas' -r
complete -c nats -n "__fish_nats_using_subcommand reply" -l user -d 'User name, or token when there is no password' -r
complete -c nats -n "__fish_nats_using_subcommand reply" -l password -d 'Password' -r
complete -c nats -n "__fish_nats_using_subcommand reply" -l token -d 'Token' -r
complete -c nats -n "__fish_nats_using_subcommand reply" -l connection-name -d 'Name of the connection, shown by the server' -r
complete -c nats -n "__fish_nats_using_subcommand reply" -l creds -d 'Credentials: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand reply" -l nkey -d 'NKEY seed: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand reply" -l jwt -d 'User JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand reply" -l seed -d 'Seed to the user JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand reply" -l tlscert -d 'Certificate of the client' -r -F
complete -c nats -n "__fish_nats_using_subcommand reply" -l tlskey -d 'Private key to the certificate' -r -F
complete -c nats -n "__fish_nats_using_subcommand reply" -l tlsca -d 'Certificates of trusted authorities' -r -F
complete -c nats -n "__fish_nats_using_subcommand reply" -l timeout -d 'How long to wait for answers' -r
complete -c nats -n "__fish_nats_using_subcommand reply" -l socks-proxy -d 'SOCKS5 proxy to the servers, \'none\' for no proxy' -r
complete -c nats -n "__fish_nats_using_subcommand reply" -l js-api-prefix -d 'Subject prefix of the JetStream API' -r
complete -c nats -n "__fish_nats_using_subcommand reply" -l js-event-prefix -d 'Subject prefix of JetStream advisories' -r
complete -c nats -n "__fish_nats_using_subcommand reply" -l js-domain -d 'JetStream domain' -r
complete -c nats -n "__fish_nats_using_subcommand reply" -l inbox-prefix -d 'Subject prefix of inboxes' -r
complete -c nats -n "__fish_nats_using_subcommand reply" -l colors -d 'Colour scheme' -r -f -a "blue\t''
cyan\t''
double\t''
green\t''
magenta\t''
red\t''
rounded\t''
yellow\t''"
complete -c nats -n "__fish_nats_using_subcommand reply" -l context -d 'Context: its name, or the path of a .json file' -r
complete -c nats -n "__fish_nats_using_subcommand reply" -l command -d 'Reply with what this command prints; {{1}} is the second token of the subject' -r
complete -c nats -n "__fish_nats_using_subcommand reply" -s q -l queue -d 'Queue group to answer in' -r
complete -c nats -n "__fish_nats_using_subcommand reply" -l sleep -d 'Wait a random time of at most so long before each reply' -r
complete -c nats -n "__fish_nats_using_subcommand reply" -s H -l header -d 'Header of the replies' -r
complete -c nats -n "__fish_nats_using_subcommand reply" -l count -d 'End after this many replies' -r
complete -c nats -n "__fish_nats_using_subcommand reply" -s h -l help -d 'Show context-sensitive help'
complete -c nats -n "__fish_nats_using_subcommand reply" -l version -d 'Show the version'
complete -c nats -n "__fish_nats_using_subcommand reply" -l tlsfirst -d 'Start TLS before the server\'s greeting'
complete -c nats -n "__fish_nats_using_subcommand reply" -l no-tlsfirst -d 'The opposite of --tlsfirst'
complete -c nats -n "__fish_nats_using_subcommand reply" -l trace -d 'Log what goes to and comes from the server'
complete -c nats -n "__fish_nats_using_subcommand reply" -l no-context -d 'Ignore the selected context'
complete -c nats -n "__fish_nats_using_subcommand reply" -l echo -d 'Reply with the body and the headers of the request'
complete -c nats -n "__fish_nats_using_subcommand request" -s s -l server -d 'URLs of the servers, separated by commas' -r
complete -c nats -n "__fish_nats_using_subcommand request" -l user -d 'User name, or token when there is no password' -r
complete -c nats -n "__fish_nats_using_subcommand request" -l password -d 'Password' -r
complete -c nats -n "__fish_nats_using_subcommand request" -l token -d 'Token' -r
complete -c nats -n "__fish_nats_using_subcommand request" -l connection-name -d 'Name of the connection, shown by the server' -r
complete -c nats -n "__fish_nats_using_subcommand request" -l creds -d 'Credentials: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand request" -l nkey -d 'NKEY seed: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand request" -l jwt -d 'User JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand request" -l seed -d 'Seed to the user JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand request" -l tlscert -d 'Certificate of the client' -r -F
complete -c nats -n "__fish_nats_using_subcommand request" -l tlskey -d 'Private key to the certificate' -r -F
complete -c nats -n "__fish_nats_using_subcommand request" -l tlsca -d 'Certificates of trusted authorities' -r -F
complete -c nats -n "__fish_nats_using_subcommand request" -l timeout -d 'How long to wait for answers' -r
complete -c nats -n "__fish_nats_using_subcommand request" -l socks-proxy -d 'SOCKS5 proxy to the servers, \'none\' for no proxy' -r
complete -c nats -n "__fish_nats_using_subcommand request" -l js-api-prefix -d 'Subject prefix of the JetStream API' -r
complete -c nats -n "__fish_nats_using_subcommand request" -l js-event-prefix -d 'Subject prefix of JetStream advisories' -r
complete -c nats -n "__fish_nats_using_subcommand request" -l js-domain -d 'JetStream domain' -r
complete -c nats -n "__fish_nats_using_subcommand request" -l inbox-prefix -d 'Subject prefix of inboxes' -r
complete -c nats -n "__fish_nats_using_subcommand request" -l colors -d 'Colour scheme' -r -f -a "blue\t''
cyan\t''
double\t''
green\t''
magenta\t''
red\t''
rounded\t''
yellow\t''"
complete -c nats -n "__fish_nats_using_subcommand request" -l context -d 'Context: its name, or the path of a .json file' -r
complete -c nats -n "__fish_nats_using_subcommand request" -s H -l header -d 'Header of the request' -r
complete -c nats -n "__fish_nats_using_subcommand request" -l count -d 'How many requests to send' -r
complete -c nats -n "__fish_nats_using_subcommand request" -l replies -d 'Replies to wait for; 0 takes all that come before the timeout' -r
complete -c nats -n "__fish_nats_using_subcommand request" -l reply-timeout -d 'Wait for a further reply, on top of the mean time they took' -r
complete -c nats -n "__fish_nats_using_subcommand request" -l translate -d 'Show what this command makes of the body; {{Subject}} stands for the subject' -r
complete -c nats -n "__fish_nats_using_subcommand request" -l send-on -d 'What ends a request from stdin' -r -f -a "newline\t''
eof\t''"
complete -c nats -n "__fish_nats_using_subcommand request" -s h -l help -d 'Show context-sensitive help'
complete -c nats -n "__fish_nats_using_subcommand request" -l version -d 'Show the version'
complete -c nats -n "__fish_nats_using_subcommand request" -l tlsfirst -d 'Start TLS before the server\'s greeting'
complete -c nats -n "__fish_nats_using_subcommand request" -l no-tlsfirst -d 'The opposite of --tlsfirst'
complete -c nats -n "__fish_nats_using_subcommand request" -l trace -d 'Log what goes to and comes from the server'
complete -c nats -n "__fish_nats_using_subcommand request" -l no-context -d 'Ignore the selected context'
complete -c nats -n "__fish_nats_using_subcommand request" -s r -l raw -d 'Show the bodies of replies only'
complete -c nats -n "__fish_nats_using_subcommand request" -l wait-for-empty -d 'Take replies until an empty one'
complete -c nats -n "__fish_nats_using_subcommand request" -l force-stdin -d 'Read the body from stdin even when it is a terminal'
complete -c nats -n "__fish_nats_using_subcommand request" -l templates -d 'Fill in templates in body and subject; headers always are'
complete -c nats -n "__fish_nats_using_subcommand request" -l no-templates -d 'The opposite of --templates'
complete -c nats -n "__fish_nats_using_subcommand req" -s s -l server -d 'URLs of the servers, separated by commas' -r
complete -c nats -n "__fish_nats_using_subcommand req" -l user -d 'User name, or token when there is no password' -r
complete -c nats -n "__fish_nats_using_subcommand req" -l password -d 'Password' -r
complete -c nats -n "__fish_nats_using_subcommand req" -l token -d 'Token' -r
complete -c nats -n "__fish_nats_using_subcommand req" -l connection-name -d 'Name of the connection, shown by the server' -r
complete -c nats -n "__fish_nats_using_subcommand req" -l creds -d 'Credentials: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand req" -l nkey -d 'NKEY seed: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand req" -l jwt -d 'User JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand req" -l seed -d 'Seed to the user JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand req" -l tlscert -d 'Certificate of the client' -r -F
complete -c nats -n "__fish_nats_using_subcommand req" -l tlskey -d 'Private key to the certificate' -r -F
complete -c nats -n "__fish_nats_using_subcommand req" -l tlsca -d 'Certificates of trusted authorities' -r -F
complete -c nats -n "__fish_nats_using_subcommand req" -l timeout -d 'How long to wait for answers' -r
complete -c nats -n "__fish_nats_using_subcommand req" -l socks-proxy -d 'SOCKS5 proxy to the servers, \'none\' for no proxy' -r
complete -c nats -n "__fish_nats_using_subcommand req" -l js-api-prefix -d 'Subject prefix of the JetStream API' -r
complete -c nats -n "__fish_nats_using_subcommand req" -l js-event-prefix -d 'Subject prefix of JetStream advisories' -r
complete -c nats -n "__fish_nats_using_subcommand req" -l js-domain -d 'JetStream domain' -r
complete -c nats -n "__fish_nats_using_subcommand req" -l inbox-prefix -d 'Subject prefix of inboxes' -r
complete -c nats -n "__fish_nats_using_subcommand req" -l colors -d 'Colour scheme' -r -f -a "blue\t''
cyan\t''
double\t''
green\t''
magenta\t''
red\t''
rounded\t''
yellow\t''"
complete -c nats -n "__fish_nats_using_subcommand req" -l context -d 'Context: its name, or the path of a .json file' -r
complete -c nats -n "__fish_nats_using_subcommand req" -s H -l header -d 'Header of the request' -r
complete -c nats -n "__fish_nats_using_subcommand req" -l count -d 'How many requests to send' -r
complete -c nats -n "__fish_nats_using_subcommand req" -l replies -d 'Replies to wait for; 0 takes all that come before the timeout' -r
complete -c nats -n "__fish_nats_using_subcommand req" -l reply-timeout -d 'Wait for a further reply, on top of the mean time they took' -r
complete -c nats -n "__fish_nats_using_subcommand req" -l translate -d 'Show what this command makes of the body; {{Subject}} stands for the subject' -r
complete -c nats -n "__fish_nats_using_subcommand req" -l send-on -d 'What ends a request from stdin' -r -f -a "newline\t''
eof\t''"
complete -c nats -n "__fish_nats_using_subcommand req" -s h -l help -d 'Show context-sensitive help'
complete -c nats -n "__fish_nats_using_subcommand req" -l version -d 'Show the version'
complete -c nats -n "__fish_nats_using_subcommand req" -l tlsfirst -d 'Start TLS before the server\'s greeting'
complete -c nats -n "__fish_nats_using_subcommand req" -l no-tlsfirst -d 'The opposite of --tlsfirst'
complete -c nats -n "__fish_nats_using_subcommand req" -l trace -d 'Log what goes to and comes from the server'
complete -c nats -n "__fish_nats_using_subcommand req" -l no-context -d 'Ignore the selected context'
complete -c nats -n "__fish_nats_using_subcommand req" -s r -l raw -d 'Show the bodies of replies only'
complete -c nats -n "__fish_nats_using_subcommand req" -l wait-for-empty -d 'Take replies until an empty one'
complete -c nats -n "__fish_nats_using_subcommand req" -l force-stdin -d 'Read the body from stdin even when it is a terminal'
complete -c nats -n "__fish_nats_using_subcommand req" -l templates -d 'Fill in templates in body and subject; headers always are'
complete -c nats -n "__fish_nats_using_subcommand req" -l no-templates -d 'The opposite of --templates'
complete -c nats -n "__fish_nats_using_subcommand rtt" -s s -l server -d 'URLs of the servers, separated by commas' -r
complete -c nats -n "__fish_nats_using_subcommand rtt" -l user -d 'User name, or token when there is no password' -r
complete -c nats -n "__fish_nats_using_subcommand rtt" -l password -d 'Password' -r
complete -c nats -n "__fish_nats_using_subcommand rtt" -l token -d 'Token' -r
complete -c nats -n "__fish_nats_using_subcommand rtt" -l connection-name -d 'Name of the connection, shown by the server' -r
complete -c nats -n "__fish_nats_using_subcommand rtt" -l creds -d 'Credentials: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand rtt" -l nkey -d 'NKEY seed: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand rtt" -l jwt -d 'User JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand rtt" -l seed -d 'Seed to the user JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand rtt" -l tlscert -d 'Certificate of the client' -r -F
complete -c nats -n "__fish_nats_using_subcommand rtt" -l tlskey -d 'Private key to the certificate' -r -F
complete -c nats -n "__fish_nats_using_subcommand rtt" -l tlsca -d 'Certificates of trusted authorities' -r -F
complete -c nats -n "__fish_nats_using_subcommand rtt" -l timeout -d 'How long to wait for answers' -r
complete -c nats -n "__fish_nats_using_subcommand rtt" -l socks-proxy -d 'SOCKS5 proxy to the servers, \'none\' for no proxy' -r
complete -c nats -n "__fish_nats_using_subcommand rtt" -l js-api-prefix -d 'Subject prefix of the JetStream API' -r
complete -c nats -n "__fish_nats_using_subcommand rtt" -l js-event-prefix -d 'Subject prefix of JetStream advisories' -r
complete -c nats -n "__fish_nats_using_subcommand rtt" -l js-domain -d 'JetStream domain' -r
complete -c nats -n "__fish_nats_using_subcommand rtt" -l inbox-prefix -d 'Subject prefix of inboxes' -r
complete -c nats -n "__fish_nats_using_subcommand rtt" -l colors -d 'Colour scheme' -r -f -a "blue\t''
cyan\t''
double\t''
green\t''
magenta\t''
red\t''
rounded\t''
yellow\t''"
complete -c nats -n "__fish_nats_using_subcommand rtt" -l context -d 'Context: its name, or the path of a .json file' -r
complete -c nats -n "__fish_nats_using_subcommand rtt" -s h -l help -d 'Show context-sensitive help'
complete -c nats -n "__fish_nats_using_subcommand rtt" -l version -d 'Show the version'
complete -c nats -n "__fish_nats_using_subcommand rtt" -l tlsfirst -d 'Start TLS before the server\'s greeting'
complete -c nats -n "__fish_nats_using_subcommand rtt" -l no-tlsfirst -d 'The opposite of --tlsfirst'
complete -c nats -n "__fish_nats_using_subcommand rtt" -l trace -d 'Log what goes to and comes from the server'
complete -c nats -n "__fish_nats_using_subcommand rtt" -l no-context -d 'Ignore the selected context'
complete -c nats -n "__fish_nats_using_subcommand rtt" -s j -l json -d 'Print the results as JSON'
complete -c nats -n "__fish_nats_using_subcommand server; and not __fish_seen_subcommand_from run" -s s -l server -d 'URLs of the servers, separated by commas' -r
complete -c nats -n "__fish_nats_using_subcommand server; and not __fish_seen_subcommand_from run" -l user -d 'User name, or token when there is no password' -r
complete -c nats -n "__fish_nats_using_subcommand server; and not __fish_seen_subcommand_from run" -l password -d 'Password' -r
complete -c nats -n "__fish_nats_using_subcommand server; and not __fish_seen_subcommand_from run" -l token -d 'Token' -r
complete -c nats -n "__fish_nats_using_subcommand server; and not __fish_seen_subcommand_from run" -l connection-name -d 'Name of the connection, shown by the server' -r
complete -c nats -n "__fish_nats_using_subcommand server; and not __fish_seen_subcommand_from run" -l creds -d 'Credentials: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand server; and not __fish_seen_subcommand_from run" -l nkey -d 'NKEY seed: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand server; and not __fish_seen_subcommand_from run" -l jwt -d 'User JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand server; and not __fish_seen_subcommand_from run" -l seed -d 'Seed to the user JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand server; and not __fish_seen_subcommand_from run" -l tlscert -d 'Certificate of the client' -r -F
complete -c nats -n "__fish_nats_using_subcommand server; and not __fish_seen_subcommand_from run" -l tlskey -d 'Private key to the certificate' -r -F
complete -c nats -n "__fish_nats_using_subcommand server; and not __fish_seen_subcommand_from run" -l tlsca -d 'Certificates of trusted authorities' -r -F
complete -c nats -n "__fish_nats_using_subcommand server; and not __fish_seen_subcommand_from run" -l timeout -d 'How long to wait for answers' -r
complete -c nats -n "__fish_nats_using_subcommand server; and not __fish_seen_subcommand_from run" -l socks-proxy -d 'SOCKS5 proxy to the servers, \'none\' for no proxy' -r
complete -c nats -n "__fish_nats_using_subcommand server; and not __fish_seen_subcommand_from run" -l js-api-prefix -d 'Subject prefix of the JetStream API' -r
complete -c nats -n "__fish_nats_using_subcommand server; and not __fish_seen_subcommand_from run" -l js-event-prefix -d 'Subject prefix of JetStream advisories' -r
complete -c nats -n "__fish_nats_using_subcommand server; and not __fish_seen_subcommand_from run" -l js-domain -d 'JetStream domain' -r
complete -c nats -n "__fish_nats_using_subcommand server; and not __fish_seen_subcommand_from run" -l inbox-prefix -d 'Subject prefix of inboxes' -r
complete -c nats -n "__fish_nats_using_subcommand server; and not __fish_seen_subcommand_from run" -l colors -d 'Colour scheme' -r -f -a "blue\t''
cyan\t''
double\t''
green\t''
magenta\t''
red\t''
rounded\t''
yellow\t''"
complete -c nats -n "__fish_nats_using_subcommand server; and not __fish_seen_subcommand_from run" -l context -d 'Context: its name, or the path of a .json file' -r
complete -c nats -n "__fish_nats_using_subcommand server; and not __fish_seen_subcommand_from run" -s h -l help -d 'Show context-sensitive help'
complete -c nats -n "__fish_nats_using_subcommand server; and not __fish_seen_subcommand_from run" -l version -d 'Show the version'
complete -c nats -n "__fish_nats_using_subcommand server; and not __fish_seen_subcommand_from run" -l tlsfirst -d 'Start TLS before the server\'s greeting'
complete -c nats -n "__fish_nats_using_subcommand server; and not __fish_seen_subcommand_from run" -l no-tlsfirst -d 'The opposite of --tlsfirst'
complete -c nats -n "__fish_nats_using_subcommand server; and not __fish_seen_subcommand_from run" -l trace -d 'Log what goes to and comes from the server'
complete -c nats -n "__fish_nats_using_subcommand server; and not __fish_seen_subcommand_from run" -l no-context -d 'Ignore the selected context'
complete -c nats -n "__fish_nats_using_subcommand server; and not __fish_seen_subcommand_from run" -f -a "run" -d 'Run a server in the foreground, for development'
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from run" -s s -l server -d 'URLs of the servers, separated by commas' -r
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from run" -l user -d 'User name, or token when there is no password' -r
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from run" -l password -d 'Password' -r
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from run" -l token -d 'Token' -r
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from run" -l connection-name -d 'Name of the connection, shown by the server' -r
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from run" -l creds -d 'Credentials: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from run" -l nkey -d 'NKEY seed: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from run" -l jwt -d 'User JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from run" -l seed -d 'Seed to the user JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from run" -l tlscert -d 'Certificate of the client' -r -F
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from run" -l tlskey -d 'Private key to the certificate' -r -F
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from run" -l tlsca -d 'Certificates of trusted authorities' -r -F
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from run" -l timeout -d 'How long to wait for answers' -r
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from run" -l socks-proxy -d 'SOCKS5 proxy to the servers, \'none\' for no proxy' -r
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from run" -l js-api-prefix -d 'Subject prefix of the JetStream API' -r
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from run" -l js-event-prefix -d 'Subject prefix of JetStream advisories' -r
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from run" -l js-domain -d 'JetStream domain' -r
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from run" -l inbox-prefix -d 'Subject prefix of inboxes' -r
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from run" -l colors -d 'Colour scheme' -r -f -a "blue\t''
cyan\t''
double\t''
green\t''
magenta\t''
red\t''
rounded\t''
yellow\t''"
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from run" -l context -d 'Context: its name, or the path of a .json file' -r
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from run" -s c -l config -d 'Configuration file of the server; other flags win over it' -r -F
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from run" -l host -d 'Address to listen on' -r
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from run" -s p -l port -d 'Port for clients, -1 for a free one' -r
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from run" -s m -l http-port -d 'Port for monitoring over HTTP, -1 for a free one, 0 for none' -r
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from run" -s h -l help -d 'Show context-sensitive help'
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from run" -l version -d 'Show the version'
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from run" -l tlsfirst -d 'Start TLS before the server\'s greeting'
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from run" -l no-tlsfirst -d 'The opposite of --tlsfirst'
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from run" -l trace -d 'Log what goes to and comes from the server'
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from run" -l no-context -d 'Ignore the selected context'
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from run" -l auth -d 'Ask clients for a user and a password made up for this run'
complete -c nats -n "__fish_nats_using_subcommand srv; and not __fish_seen_subcommand_from run" -s s -l server -d 'URLs of the servers, separated by commas' -r
complete -c nats -n "__fish_nats_using_subcommand srv; and not __fish_seen_subcommand_from run" -l user -d 'User name, or token when there is no password' -r
complete -c nats -n "__fish_nats_using_subcommand srv; and not __fish_seen_subcommand_from run" -l password -d 'Password' -r
complete -c nats -n "__fish_nats_using_subcommand srv; and not __fish_seen_subcommand_from run" -l token -d 'Token' -r
complete -c nats -n "__fish_nats_using_subcommand srv; and not __fish_seen_subcommand_from run" -l connection-name -d 'Name of the connection, shown by the server' -r
complete -c nats -n "__fish_nats_using_subcommand srv; and not __fish_seen_subcommand_from run" -l creds -d 'Credentials: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand srv; and not __fish_seen_subcommand_from run" -l nkey -d 'NKEY seed: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand srv; and not __fish_seen_subcommand_from run" -l jwt -d 'User JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand srv; and not __fish_seen_subcommand_from run" -l seed -d 'Seed to the user JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand srv; and not __fish_seen_subcommand_from run" -l tlscert -d 'Certificate of the client' -r -F
complete -c nats -n "__fish_nats_using_subcommand srv; and not __fish_seen_subcommand_from run" -l tlskey -d 'Private key to the certificate' -r -F
complete -c nats -n "__fish_nats_using_subcommand srv; and not __fish_seen_subcommand_from run" -l tlsca -d 'Certificates of trusted authorities' -r -F
complete -c nats -n "__fish_nats_using_subcommand srv; and not __fish_seen_subcommand_from run" -l timeout -d 'How long to wait for answers' -r
complete -c nats -n "__fish_nats_using_subcommand srv; and not __fish_seen_subcommand_from run" -l socks-proxy -d 'SOCKS5 proxy to the servers, \'none\' for no proxy' -r
complete -c nats -n "__fish_nats_using_subcommand srv; and not __fish_seen_subcommand_from run" -l js-api-prefix -d 'Subject prefix of the JetStream API' -r
complete -c nats -n "__fish_nats_using_subcommand srv; and not __fish_seen_subcommand_from run" -l js-event-prefix -d 'Subject prefix of JetStream advisories' -r
complete -c nats -n "__fish_nats_using_subcommand srv; and not __fish_seen_subcommand_from run" -l js-domain -d 'JetStream domain' -r
complete -c nats -n "__fish_nats_using_subcommand srv; and not __fish_seen_subcommand_from run" -l inbox-prefix -d 'Subject prefix of inboxes' -r
complete -c nats -n "__fish_nats_using_subcommand srv; and not __fish_seen_subcommand_from run" -l colors -d 'Colour scheme' -r -f -a "blue\t''
cyan\t''
double\t''
green\t''
magenta\t''
red\t''
rounded\t''
yellow\t''"
complete -c nats -n "__fish_nats_using_subcommand srv; and not __fish_seen_subcommand_from run" -l context -d 'Context: its name, or the path of a .json file' -r
complete -c nats -n "__fish_nats_using_subcommand srv; and not __fish_seen_subcommand_from run" -s h -l help -d 'Show context-sensitive help'
complete -c nats -n "__fish_nats_using_subcommand srv; and not __fish_seen_subcommand_from run" -l version -d 'Show the version'
complete -c nats -n "__fish_nats_using_subcommand srv; and not __fish_seen_subcommand_from run" -l tlsfirst -d 'Start TLS before the server\'s greeting'
complete -c nats -n "__fish_nats_using_subcommand srv; and not __fish_seen_subcommand_from run" -l no-tlsfirst -d 'The opposite of --tlsfirst'
complete -c nats -n "__fish_nats_using_subcommand srv; and not __fish_seen_subcommand_from run" -l trace -d 'Log what goes to and comes from the server'
complete -c nats -n "__fish_nats_using_subcommand srv; and not __fish_seen_subcommand_from run" -l no-context -d 'Ignore the selected context'
complete -c nats -n "__fish_nats_using_subcommand srv; and not __fish_seen_subcommand_from run" -f -a "run" -d 'Run a server in the foreground, for development'
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from run" -s s -l server -d 'URLs of the servers, separated by commas' -r
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from run" -l user -d 'User name, or token when there is no password' -r
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from run" -l password -d 'Password' -r
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from run" -l token -d 'Token' -r
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from run" -l connection-name -d 'Name of the connection, shown by the server' -r
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from run" -l creds -d 'Credentials: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from run" -l nkey -d 'NKEY seed: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from run" -l jwt -d 'User JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from run" -l seed -d 'Seed to the user JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from run" -l tlscert -d 'Certificate of the client' -r -F
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from run" -l tlskey -d 'Private key to the certificate' -r -F
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from run" -l tlsca -d 'Certificates of trusted authorities' -r -F
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from run" -l timeout -d 'How long to wait for answers' -r
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from run" -l socks-proxy -d 'SOCKS5 proxy to the servers, \'none\' for no proxy' -r
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from run" -l js-api-prefix -d 'Subject prefix of the JetStream API' -r
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from run" -l js-event-prefix -d 'Subject prefix of JetStream advisories' -r
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from run" -l js-domain -d 'JetStream domain' -r
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from run" -l inbox-prefix -d 'Subject prefix of inboxes' -r
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from run" -l colors -d 'Colour scheme' -r -f -a "blue\t''
cyan\t''
double\t''
green\t''
magenta\t''
red\t''
rounded\t''
yellow\t''"
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from run" -l context -d 'Context: its name, or the path of a .json file' -r
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from run" -s c -l config -d 'Configuration file of the server; other flags win over it' -r -F
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from run" -l host -d 'Address to listen on' -r
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from run" -s p -l port -d 'Port for clients, -1 for a free one' -r
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from run" -s m -l http-port -d 'Port for monitoring over HTTP, -1 for a free one, 0 for none' -r
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from run" -s h -l help -d 'Show context-sensitive help'
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from run" -l version -d 'Show the version'
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from run" -l tlsfirst -d 'Start TLS before the server\'s greeting'
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from run" -l no-tlsfirst -d 'The opposite of --tlsfirst'
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from run" -l trace -d 'Log what goes to and comes from the server'
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from run" -l no-context -d 'Ignore the selected context'
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from run" -l auth -d 'Ask clients for a user and a password made up for this run'
complete -c nats -n "__fish_nats_using_subcommand sys; and not __fish_seen_subcommand_from run" -s s -l server -d 'URLs of the servers, separated by commas' -r
complete -c nats -n "__fish_nats_using_subcommand sys; and not __fish_seen_subcommand_from run" -l user -d 'User name, or token when there is no password' -r
complete -c nats -n "__fish_nats_using_subcommand sys; and not __fish_seen_subcommand_from run" -l password -d 'Password' -r
complete -c nats -n "__fish_nats_using_subcommand sys; and not __fish_seen_subcommand_from run" -l token -d 'Token' -r
complete -c nats -n "__fish_nats_using_subcommand sys; and not __fish_seen_subcommand_from run" -l connection-name -d 'Name of the connection, shown by the server' -r
complete -c nats -n "__fish_nats_using_subcommand sys; and not __fish_seen_subcommand_from run" -l creds -d 'Credentials: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand sys; and not __fish_seen_subcommand_from run" -l nkey -d 'NKEY seed: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand sys; and not __fish_seen_subcommand_from run" -l jwt -d 'User JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand sys; and not __fish_seen_subcommand_from run" -l seed -d 'Seed to the user JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand sys; and not __fish_seen_subcommand_from run" -l tlscert -d 'Certificate of the client' -r -F
complete -c nats -n "__fish_nats_using_subcommand sys; and not __fish_seen_subcommand_from run" -l tlskey -d 'Private key to the certificate' -r -F
complete -c nats -n "__fish_nats_using_subcommand sys; and not __fish_seen_subcommand_from run" -l tlsca -d 'Certificates of trusted authorities' -r -F
complete -c nats -n "__fish_nats_using_subcommand sys; and not __fish_seen_subcommand_from run" -l timeout -d 'How long to wait for answers' -r
complete -c nats -n "__fish_nats_using_subcommand sys; and not __fish_seen_subcommand_from run" -l socks-proxy -d 'SOCKS5 proxy to the servers, \'none\' for no proxy' -r
complete -c nats -n "__fish_nats_using_subcommand sys; and not __fish_seen_subcommand_from run" -l js-api-prefix -d 'Subject prefix of the JetStream API' -r
complete -c nats -n "__fish_nats_using_subcommand sys; and not __fish_seen_subcommand_from run" -l js-event-prefix -d 'Subject prefix of JetStream advisories' -r
complete -c nats -n "__fish_nats_using_subcommand sys; and not __fish_seen_subcommand_from run" -l js-domain -d 'JetStream domain' -r
complete -c nats -n "__fish_nats_using_subcommand sys; and not __fish_seen_subcommand_from run" -l inbox-prefix -d 'Subject prefix of inboxes' -r
complete -c nats -n "__fish_nats_using_subcommand sys; and not __fish_seen_subcommand_from run" -l colors -d 'Colour scheme' -r -f -a "blue\t''
cyan\t''
double\t''
green\t''
magenta\t''
red\t''
rounded\t''
yellow\t''"
complete -c nats -n "__fish_nats_using_subcommand sys; and not __fish_seen_subcommand_from run" -l context -d 'Context: its name, or the path of a .json file' -r
complete -c nats -n "__fish_nats_using_subcommand sys; and not __fish_seen_subcommand_from run" -s h -l help -d 'Show context-sensitive help'
complete -c nats -n "__fish_nats_using_subcommand sys; and not __fish_seen_subcommand_from run" -l version -d 'Show the version'
complete -c nats -n "__fish_nats_using_subcommand sys; and not __fish_seen_subcommand_from run" -l tlsfirst -d 'Start TLS before the server\'s greeting'
complete -c nats -n "__fish_nats_using_subcommand sys; and not __fish_seen_subcommand_from run" -l no-tlsfirst -d 'The opposite of --tlsfirst'
complete -c nats -n "__fish_nats_using_subcommand sys; and not __fish_seen_subcommand_from run" -l trace -d 'Log what goes to and comes from the server'
complete -c nats -n "__fish_nats_using_subcommand sys; and not __fish_seen_subcommand_from run" -l no-context -d 'Ignore the selected context'
complete -c nats -n "__fish_nats_using_subcommand sys; and not __fish_seen_subcommand_from run" -f -a "run" -d 'Run a server in the foreground, for development'
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from run" -s s -l server -d 'URLs of the servers, separated by commas' -r
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from run" -l user -d 'User name, or token when there is no password' -r
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from run" -l password -d 'Password' -r
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from run" -l token -d 'Token' -r
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from run" -l connection-name -d 'Name of the connection, shown by the server' -r
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from run" -l creds -d 'Credentials: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from run" -l nkey -d 'NKEY seed: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from run" -l jwt -d 'User JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from run" -l seed -d 'Seed to the user JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from run" -l tlscert -d 'Certificate of the client' -r -F
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from run" -l tlskey -d 'Private key to the certificate' -r -F
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from run" -l tlsca -d 'Certificates of trusted authorities' -r -F
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from run" -l timeout -d 'How long to wait for answers' -r
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from run" -l socks-proxy -d 'SOCKS5 proxy to the servers, \'none\' for no proxy' -r
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from run" -l js-api-prefix -d 'Subject prefix of the JetStream API' -r
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from run" -l js-event-prefix -d 'Subject prefix of JetStream advisories' -r
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from run" -l js-domain -d 'JetStream domain' -r
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from run" -l inbox-prefix -d 'Subject prefix of inboxes' -r
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from run" -l colors -d 'Colour scheme' -r -f -a "blue\t''
cyan\t''
double\t''
green\t''
magenta\t''
red\t''
rounded\t''
yellow\t''"
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from run" -l context -d 'Context: its name, or the path of a .json file' -r
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from run" -s c -l config -d 'Configuration file of the server; other flags win over it' -r -F
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from run" -l host -d 'Address to listen on' -r
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from run" -s p -l port -d 'Port for clients, -1 for a free one' -r
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from run" -s m -l http-port -d 'Port for monitoring over HTTP, -1 for a free one, 0 for none' -r
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from run" -s h -l help -d 'Show context-sensitive help'
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from run" -l version -d 'Show the version'
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from run" -l tlsfirst -d 'Start TLS before the server\'s greeting'
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from run" -l no-tlsfirst -d 'The opposite of --tlsfirst'
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from run" -l trace -d 'Log what goes to and comes from the server'
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from run" -l no-context -d 'Ignore the selected context'
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from run" -l auth -d 'Ask clients for a user and a password made up for this run'
complete -c nats -n "__fish_nats_using_subcommand system; and not __fish_seen_subcommand_from run" -s s -l server -d 'URLs of the servers, separated by commas' -r
complete -c nats -n "__fish_nats_using_subcommand system; and not __fish_seen_subcommand_from run" -l user -d 'User name, or token when there is no password' -r
complete -c nats -n "__fish_nats_using_subcommand system; and not __fish_seen_subcommand_from run" -l password -d 'Password' -r
complete -c nats -n "__fish_nats_using_subcommand system; and not __fish_seen_subcommand_from run" -l token -d 'Token' -r
complete -c nats -n "__fish_nats_using_subcommand system; and not __fish_seen_subcommand_from run" -l connection-name -d 'Name of the connection, shown by the server' -r
complete -c nats -n "__fish_nats_using_subcommand system; and not __fish_seen_subcommand_from run" -l creds -d 'Credentials: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand system; and not __fish_seen_subcommand_from run" -l nkey -d 'NKEY seed: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand system; and not __fish_seen_subcommand_from run" -l jwt -d 'User JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand system; and not __fish_seen_subcommand_from run" -l seed -d 'Seed to the user JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand system; and not __fish_seen_subcommand_from run" -l tlscert -d 'Certificate of the client' -r -F
complete -c nats -n "__fish_nats_using_subcommand system; and not __fish_seen_subcommand_from run" -l tlskey -d 'Private key to the certificate' -r -F
complete -c nats -n "__fish_nats_using_subcommand system; and not __fish_seen_subcommand_from run" -l tlsca -d 'Certificates of trusted authorities' -r -F
complete -c nats -n "__fish_nats_using_subcommand system; and not __fish_seen_subcommand_from run" -l timeout -d 'How long to wait for answers' -r
complete -c nats -n "__fish_nats_using_subcommand system; and not __fish_seen_subcommand_from run" -l socks-proxy -d 'SOCKS5 proxy to the servers, \'none\' for no proxy' -r
complete -c nats -n "__fish_nats_using_subcommand system; and not __fish_seen_subcommand_from run" -l js-api-prefix -d 'Subject prefix of the JetStream API' -r
complete -c nats -n "__fish_nats_using_subcommand system; and not __fish_seen_subcommand_from run" -l js-event-prefix -d 'Subject prefix of JetStream advisories' -r
complete -c nats -n "__fish_nats_using_subcommand system; and not __fish_seen_subcommand_from run" -l js-domain -d 'JetStream domain' -r
complete -c nats -n "__fish_nats_using_subcommand system; and not __fish_seen_subcommand_from run" -l inbox-prefix -d 'Subject prefix of inboxes' -r
complete -c nats -n "__fish_nats_using_subcommand system; and not __fish_seen_subcommand_from run" -l colors -d 'Colour scheme' -r -f -a "blue\t''
cyan\t''
double\t''
green\t''
magenta\t''
red\t''
rounded\t''
yellow\t''"
complete -c nats -n "__fish_nats_using_subcommand system; and not __fish_seen_subcommand_from run" -l context -d 'Context: its name, or the path of a .json file' -r
complete -c nats -n "__fish_nats_using_subcommand system; and not __fish_seen_subcommand_from run" -s h -l help -d 'Show context-sensitive help'
complete -c nats -n "__fish_nats_using_subcommand system; and not __fish_seen_subcommand_from run" -l version -d 'Show the version'
complete -c nats -n "__fish_nats_using_subcommand system; and not __fish_seen_subcommand_from run" -l tlsfirst -d 'Start TLS before the server\'s greeting'
complete -c nats -n "__fish_nats_using_subcommand system; and not __fish_seen_subcommand_from run" -l no-tlsfirst -d 'The opposite of --tlsfirst'
complete -c nats -n "__fish_nats_using_subcommand system; and not __fish_seen_subcommand_from run" -l trace -d 'Log what goes to and comes from the server'
complete -c nats -n "__fish_nats_using_subcommand system; and not __fish_seen_subcommand_from run" -l no-context -d 'Ignore the selected context'
complete -c nats -n "__fish_nats_using_subcommand system; and not __fish_seen_subcommand_from run" -f -a "run" -d 'Run a server in the foreground, for development'
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from run" -s s -l server -d 'URLs of the servers, separated by commas' -r
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from run" -l user -d 'User name, or token when there is no password' -r
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from run" -l password -d 'Password' -r
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from run" -l token -d 'Token' -r
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from run" -l connection-name -d 'Name of the connection, shown by the server' -r
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from run" -l creds -d 'Credentials: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from run" -l nkey -d 'NKEY seed: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from run" -l jwt -d 'User JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from run" -l seed -d 'Seed to the user JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from run" -l tlscert -d 'Certificate of the client' -r -F
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from run" -l tlskey -d 'Private key to the certificate' -r -F
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from run" -l tlsca -d 'Certificates of trusted authorities' -r -F
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from run" -l timeout -d 'How long to wait for answers' -r
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from run" -l socks-proxy -d 'SOCKS5 proxy to the servers, \'none\' for no proxy' -r
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from run" -l js-api-prefix -d 'Subject prefix of the JetStream API' -r
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from run" -l js-event-prefix -d 'Subject prefix of JetStream advisories' -r
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from run" -l js-domain -d 'JetStream domain' -r
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from run" -l inbox-prefix -d 'Subject prefix of inboxes' -r
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from run" -l colors -d 'Colour scheme' -r -f -a "blue\t''
cyan\t''
double\t''
green\t''
magenta\t''
red\t''
rounded\t''
yellow\t''"
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from run" -l context -d 'Context: its name, or the path of a .json file' -r
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from run" -s c -l config -d 'Configuration file of the server; other flags win over it' -r -F
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from run" -l host -d 'Address to listen on' -r
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from run" -s p -l port -d 'Port for clients, -1 for a free one' -r
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from run" -s m -l http-port -d 'Port for monitoring over HTTP, -1 for a free one, 0 for none' -r
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from run" -s h -l help -d 'Show context-sensitive help'
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from run" -l version -d 'Show the version'
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from run" -l tlsfirst -d 'Start TLS before the server\'s greeting'
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from run" -l no-tlsfirst -d 'The opposite of --tlsfirst'
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from run" -l trace -d 'Log what goes to and comes from the server'
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from run" -l no-context -d 'Ignore the selected context'
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from run" -l auth -d 'Ask clients for a user and a password made up for this run'
complete -c nats -n "__fish_nats_using_subcommand subscribe" -s s -l server -d 'URLs of the servers, separated by commas' -r
complete -c nats -n "__fish_nats_using_subcommand subscribe" -l user -d 'User name, or token when there is no password' -r
complete -c nats -n "__fish_nats_using_subcommand subscribe" -l password -d 'Password' -r
complete -c nats -n "__fish_nats_using_subcommand subscribe" -l token -d 'Token' -r
complete -c nats -n "__fish_nats_using_subcommand subscribe" -l connection-name -d 'Name of the connection, shown by the server' -r
complete -c nats -n "__fish_nats_using_subcommand subscribe" -l creds -d 'Credentials: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand subscribe" -l nkey -d 'NKEY seed: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand subscribe" -l jwt -d 'User JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand subscribe" -l seed -d 'Seed to the user JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand subscribe" -l tlscert -d 'Certificate of the client' -r -F
complete -c nats -n "__fish_nats_using_subcommand subscribe" -l tlskey -d 'Private key to the certificate' -r -F
complete -c nats -n "__fish_nats_using_subcommand subscribe" -l tlsca -d 'Certificates of trusted authorities' -r -F
complete -c nats -n "__fish_nats_using_subcommand subscribe" -l timeout -d 'How long to wait for answers' -r
complete -c nats -n "__fish_nats_using_subcommand subscribe" -l socks-proxy -d 'SOCKS5 proxy to the servers, \'none\' for no proxy' -r
complete -c nats -n "__fish_nats_using_subcommand subscribe" -l js-api-prefix -d 'Subject prefix of the JetStream API' -r
complete -c nats -n "__fish_nats_using_subcommand subscribe" -l js-event-prefix -d 'Subject prefix of JetStream advisories' -r
complete -c nats -n "__fish_nats_using_subcommand subscribe" -l js-domain -d 'JetStream domain' -r
complete -c nats -n "__fish_nats_using_subcommand subscribe" -l inbox-prefix -d 'Subject prefix of inboxes' -r
complete -c nats -n "__fish_nats_using_subcommand subscribe" -l colors -d 'Colour scheme' -r -f -a "blue\t''
cyan\t''
double\t''
green\t''
magenta\t''
red\t''
rounded\t''
yellow\t''"
complete -c nats -n "__fish_nats_using_subcommand subscribe" -l context -d 'Context: its name, or the path of a .json file' -r
complete -c nats -n "__fish_nats_using_subcommand subscribe" -l queue -d 'Queue group to be a member of' -r
complete -c nats -n "__fish_nats_using_subcommand subscribe" -l count -d 'End after this many messages' -r
complete -c nats -n "__fish_nats_using_subcommand subscribe" -s I -l ignore-subject -d 'Leave out messages whose subjects match' -r
complete -c nats -n "__fish_nats_using_subcommand subscribe" -l wait -d 'End when there was no message for so long' -r
complete -c nats -n "__fish_nats_using_subcommand subscribe" -l translate -d 'Show what this command makes of the body; {{Subject}} stands for the subject' -r
complete -c nats -n "__fish_nats_using_subcommand subscribe" -l dump -d 'Save each message as a JSON file in this directory; - writes them to stdout, a NUL after each' -r
complete -c nats -n "__fish_nats_using_subcommand subscribe" -l report-top -d 'Rows of the table of subjects' -r
complete -c nats -n "__fish_nats_using_subcommand subscribe" -l stream -d 'Read this stream' -r
complete -c nats -n "__fish_nats_using_subcommand subscribe" -l durable -d 'Read through this consumer of the stream' -r
complete -c nats -n "__fish_nats_using_subcommand subscribe" -l start-sequence -d 'Start at this sequence of the stream' -r
complete -c nats -n "__fish_nats_using_subcommand subscribe" -l since -d 'Start at messages so long ago' -r
complete -c nats -n "__fish_nats_using_subcommand subscribe" -s h -l help -d 'Show context-sensitive help'
complete -c nats -n "__fish_nats_using_subcommand subscribe" -l version -d 'Show the version'
complete -c nats -n "__fish_nats_using_subcommand subscribe" -l tlsfirst -d 'Start TLS before the server\'s greeting'
complete -c nats -n "__fish_nats_using_subcommand subscribe" -l no-tlsfirst -d 'The opposite of --tlsfirst'
complete -c nats -n "__fish_nats_using_subcommand subscribe" -l trace -d 'Log what goes to and comes from the server'
complete -c nats -n "__fish_nats_using_subcommand subscribe" -l no-context -d 'Ignore the selected context'
complete -c nats -n "__fish_nats_using_subcommand subscribe" -l ack -d 'Acknowledge messages that come from a stream'
complete -c nats -n "__fish_nats_using_subcommand subscribe" -l no-ack -d 'The opposite of --ack'
complete -c nats -n "__fish_nats_using_subcommand subscribe" -l match-replies -d 'Show requests together with their replies'
complete -c nats -n "__fish_nats_using_subcommand subscribe" -s i -l inbox -d 'Subscribe to a new inbox'
complete -c nats -n "__fish_nats_using_subcommand subscribe" -s r -l raw -d 'Show bodies only'
complete -c nats -n "__fish_nats_using_subcommand subscribe" -l headers-only -d 'Show no bodies'
complete -c nats -n "__fish_nats_using_subcommand subscribe" -l subjects-only -d 'Show subjects only'
complete -c nats -n "__fish_nats_using_subcommand subscribe" -l report-subjects -d 'Show a table of the subjects, renewed every second'
complete -c nats -n "__fish_nats_using_subcommand subscribe" -l report-subscriptions -d 'Show a table of the subscriptions, renewed every second'
complete -c nats -n "__fish_nats_using_subcommand subscribe" -s t -l timestamp -d 'Show the time of each message'
complete -c nats -n "__fish_nats_using_subcommand subscribe" -s d -l delta-time -d 'Show the time since the start with each message'
complete -c nats -n "__fish_nats_using_subcommand subscribe" -l graph -d 'Draw the messages a second'
complete -c nats -n "__fish_nats_using_subcommand subscribe" -l all -d 'Start at the first message of the stream'
complete -c nats -n "__fish_nats_using_subcommand subscribe" -l new -d 'Start after the last message of the stream'
complete -c nats -n "__fish_nats_using_subcommand subscribe" -l last -d 'Start at the last message of the stream'
complete -c nats -n "__fish_nats_using_subcommand subscribe" -l last-per-subject -d 'Start with the last message of each subject of the stream'
complete -c nats -n "__fish_nats_using_subcommand subscribe" -s T -l terminate-at-end -d 'End once all that the stream holds was shown'
complete -c nats -n "__fish_nats_using_subcommand sub" -s s -l server -d 'URLs of the servers, separated by commas' -r
complete -c nats -n "__fish_nats_using_subcommand sub" -l user -d 'User name, or token when there is no password' -r
complete -c nats -n "__fish_nats_using_subcommand sub" -l password -d 'Password' -r
complete -c nats -n "__fish_nats_using_subcommand sub" -l token -d 'Token' -r
complete -c nats -n "__fish_nats_using_subcommand sub" -l connection-name -d 'Name of the connection, shown by the server' -r
complete -c nats -n "__fish_nats_using_subcommand sub" -l creds -d 'Credentials: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand sub" -l nkey -d 'NKEY seed: a file or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand sub" -l jwt -d 'User JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand sub" -l seed -d 'Seed to the user JWT: itself, or a credential URI' -r
complete -c nats -n "__fish_nats_using_subcommand sub" -l tlscert -d 'Certificate of the client' -r -F
complete -c nats -n "__fish_nats_using_subcommand sub" -l tlskey -d 'Private key to the certificate' -r -F
complete -c nats -n "__fish_nats_using_subcommand sub" -l tlsca -d 'Certificates of trusted authorities' -r -F
complete -c nats -n "__fish_nats_using_subcommand sub" -l timeout -d 'How long to wait for answers' -r
complete -c nats -n "__fish_nats_using_subcommand sub" -l socks-proxy -d 'SOCKS5 proxy to the servers, \'none\' for no proxy' -r
complete -c nats -n "__fish_nats_using_subcommand sub" -l js-api-prefix -d 'Subject prefix of the JetStream API' -r
complete -c nats -n "__fish_nats_using_subcommand sub" -l js-event-prefix -d 'Subject prefix of JetStream advisories' -r
complete -c nats -n "__fish_nats_using_subcommand sub" -l js-domain -d 'JetStream domain' -r
complete -c nats -n "__fish_nats_using_subcommand sub" -l inbox-prefix -d 'Subject prefix of inboxes' -r
complete -c nats -n "__fish_nats_using_subcommand sub" -l colors -d 'Colour scheme' -r -f -a "blue\t''
cyan\t''
double\t''
green\t''
magenta\t''
red\t''
rounded\t''
yellow\t''"
complete -c nats -n "__fish_nats_using_subcommand sub" -l context -d 'Context: its name, or the path of a .json file' -r
complete -c nats -n "__fish_nats_using_subcommand sub" -l queue -d 'Queue group to be a member of' -r
complete -c nats -n "__fish_nats_using_subcommand sub" -l count -d 'End after this many messages' -r
complete -c nats -n "__fish_nats_using_subcommand sub" -s I -l ignore-subject -d 'Leave out messages whose subjects match' -r
complete -c nats -n "__fish_nats_using_subcommand sub" -l wait -d 'End when there was no message for so long' -r
complete -c nats -n "__fish_nats_using_subcommand sub" -l translate -d 'Show what this command makes of the body; {{Subject}} stands for the subject' -r
complete -c nats -n "__fish_nats_using_subcommand sub" -l dump -d 'Save each message as a JSON file in this directory; - writes them to stdout, a NUL after each' -r
complete -c nats -n "__fish_nats_using_subcommand sub" -l report-top -d 'Rows of the table of subjects' -r
complete -c nats -n "__fish_nats_using_subcommand sub" -l stream -d 'Read this stream' -r
complete -c nats -n "__fish_nats_using_subcommand sub" -l durable -d 'Read through this consumer of the stream' -r
complete -c nats -n "__fish_nats_using_subcommand sub" -l start-sequence -d 'Start at this sequence of the stream' -r
complete -c nats -n "__fish_nats_using_subcommand sub" -l since -d 'Start at messages so long ago' -r
complete -c nats -n "__fish_nats_using_subcommand sub" -s h -l help -d 'Show context-sensitive help'
complete -c nats -n "__fish_nats_using_subcommand sub" -l version -d 'Show the version'
complete -c nats -n "__fish_nats_using_subcommand sub" -l tlsfirst -d 'Start TLS before the server\'s greeting'
complete -c nats -n "__fish_nats_using_subcommand sub" -l no-tlsfirst -d 'The opposite of --tlsfirst'
complete -c nats -n "__fish_nats_using_subcommand sub" -l trace -d 'Log what goes to and comes from the server'
complete -c nats -n "__fish_nats_using_subcommand sub" -l no-context -d 'Ignore the selected context'
complete -c nats -n "__fish_nats_using_subcommand sub" -l ack -d 'Acknowledge messages that come from a stream'
complete -c nats -n "__fish_nats_using_subcommand sub" -l no-ack -d 'The opposite of --ack'
complete -c nats -n "__fish_nats_using_subcommand sub" -l match-replies -d 'Show requests together with their replies'
complete -c nats -n "__fish_nats_using_subcommand sub" -s i -l inbox -d 'Subscribe to a new inbox'
complete -c nats -n "__fish_nats_using_subcommand sub" -s r -l raw -d 'Show bodies only'
complete -c nats -n "__fish_nats_using_subcommand sub" -l headers-only -d 'Show no bodies'
complete -c nats -n "__fish_nats_using_subcommand sub" -l subjects-only -d 'Show subjects only'
complete -c nats -n "__fish_nats_using_subcommand sub" -l report-subjects -d 'Show a table of the subjects, renewed every second'
complete -c nats -n "__fish_nats_using_subcommand sub" -l report-subscriptions -d 'Show a table of the subscriptions, renewed every second'
complete -c nats -n "__fish_nats_using_subcommand sub" -s t -l timestamp -d 'Show the time of each message'
complete -c nats -n "__fish_nats_using_subcommand sub" -s d -l delta-time -d 'Show the time since the start with each message'
complete -c nats -n "__fish_nats_using_subcommand sub" -l graph -d 'Draw the messages a second'
complete -c nats -n "__fish_nats_using_subcommand sub" -l all -d 'Start at the first message of the stream'
complete -c nats -n "__fish_nats_using_subcommand sub" -l new -d 'Start after the last message of the stream'
complete -c nats -n "__fish_nats_using_subcommand sub" -l last -d 'Start at the last message of the stream'
complete -c nats -n "__fish_nats_using_subcommand sub" -l last-per-subject -d 'Start with the last message of each subject of the stream'
complete -c nats -n "__fish_nats_using_subcommand sub" -s T -l terminate-at-end -d 'End once all that the stream holds was shown'
