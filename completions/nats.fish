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
complete -c nats -n "__fish_nats_needs_command" -f -a "account" -d 'Look at the account of the connection'
complete -c nats -n "__fish_nats_needs_command" -f -a "a" -d 'Look at the account of the connection'
complete -c nats -n "__fish_nats_needs_command" -f -a "apply" -d 'Make streams, consumers and buckets what files say they shall be'
complete -c nats -n "__fish_nats_needs_command" -f -a "auth" -d 'Manage operators, accounts, users and their keys'
complete -c nats -n "__fish_nats_needs_command" -f -a "bench" -d 'Generate load and measure it'
complete -c nats -n "__fish_nats_needs_command" -f -a "completion" -d 'Print a shell\'s completion script'
complete -c nats -n "__fish_nats_needs_command" -f -a "consumer" -d 'Manage the consumers of streams'
complete -c nats -n "__fish_nats_needs_command" -f -a "con" -d 'Manage the consumers of streams'
complete -c nats -n "__fish_nats_needs_command" -f -a "obs" -d 'Manage the consumers of streams'
complete -c nats -n "__fish_nats_needs_command" -f -a "c" -d 'Manage the consumers of streams'
complete -c nats -n "__fish_nats_needs_command" -f -a "context" -d 'Manage contexts: named sets of connection settings'
complete -c nats -n "__fish_nats_needs_command" -f -a "ctx" -d 'Manage contexts: named sets of connection settings'
complete -c nats -n "__fish_nats_needs_command" -f -a "counter" -d 'Count in streams'
complete -c nats -n "__fish_nats_needs_command" -f -a "ctr" -d 'Count in streams'
complete -c nats -n "__fish_nats_needs_command" -f -a "diff" -d 'Show what \'apply\' would change'
complete -c nats -n "__fish_nats_needs_command" -f -a "doctor" -d 'Look for what is wrong with servers, streams, consumers or a configuration'
complete -c nats -n "__fish_nats_needs_command" -f -a "errors" -d 'Look up the errors of JetStream'
complete -c nats -n "__fish_nats_needs_command" -f -a "err" -d 'Look up the errors of JetStream'
complete -c nats -n "__fish_nats_needs_command" -f -a "error" -d 'Look up the errors of JetStream'
complete -c nats -n "__fish_nats_needs_command" -f -a "events" -d 'Show what JetStream tells of itself'
complete -c nats -n "__fish_nats_needs_command" -f -a "event" -d 'Show what JetStream tells of itself'
complete -c nats -n "__fish_nats_needs_command" -f -a "e" -d 'Show what JetStream tells of itself'
complete -c nats -n "__fish_nats_needs_command" -f -a "export" -d 'Write streams, consumers and buckets as a file for \'apply\''
complete -c nats -n "__fish_nats_needs_command" -f -a "help" -d 'Show help on a command'
complete -c nats -n "__fish_nats_needs_command" -f -a "kv" -d 'Work with key-value buckets'
complete -c nats -n "__fish_nats_needs_command" -f -a "latency" -d 'Measure how long messages take between two servers'
complete -c nats -n "__fish_nats_needs_command" -f -a "lat" -d 'Measure how long messages take between two servers'
complete -c nats -n "__fish_nats_needs_command" -f -a "object" -d 'Keep files in object stores'
complete -c nats -n "__fish_nats_needs_command" -f -a "obj" -d 'Keep files in object stores'
complete -c nats -n "__fish_nats_needs_command" -f -a "publish" -d 'Publish messages'
complete -c nats -n "__fish_nats_needs_command" -f -a "pub" -d 'Publish messages'
complete -c nats -n "__fish_nats_needs_command" -f -a "quickstart" -d 'Start a server and take a tour of it'
complete -c nats -n "__fish_nats_needs_command" -f -a "reply" -d 'Answer requests'
complete -c nats -n "__fish_nats_needs_command" -f -a "request" -d 'Send requests and show the replies'
complete -c nats -n "__fish_nats_needs_command" -f -a "req" -d 'Send requests and show the replies'
complete -c nats -n "__fish_nats_needs_command" -f -a "rtt" -d 'Measure the round trip time to the servers'
complete -c nats -n "__fish_nats_needs_command" -f -a "schema" -d 'Look at the schemas of documents, and hold documents to them'
complete -c nats -n "__fish_nats_needs_command" -f -a "server" -d 'Run and look after servers'
complete -c nats -n "__fish_nats_needs_command" -f -a "srv" -d 'Run and look after servers'
complete -c nats -n "__fish_nats_needs_command" -f -a "sys" -d 'Run and look after servers'
complete -c nats -n "__fish_nats_needs_command" -f -a "system" -d 'Run and look after servers'
complete -c nats -n "__fish_nats_needs_command" -f -a "service" -d 'Find services and ask them'
complete -c nats -n "__fish_nats_needs_command" -f -a "micro" -d 'Find services and ask them'
complete -c nats -n "__fish_nats_needs_command" -f -a "stream" -d 'Manage JetStream streams'
complete -c nats -n "__fish_nats_needs_command" -f -a "str" -d 'Manage JetStream streams'
complete -c nats -n "__fish_nats_needs_command" -f -a "st" -d 'Manage JetStream streams'
complete -c nats -n "__fish_nats_needs_command" -f -a "ms" -d 'Manage JetStream streams'
complete -c nats -n "__fish_nats_needs_command" -f -a "s" -d 'Manage JetStream streams'
complete -c nats -n "__fish_nats_needs_command" -f -a "subscribe" -d 'Receive messages and show them'
complete -c nats -n "__fish_nats_needs_command" -f -a "sub" -d 'Receive messages and show them'
complete -c nats -n "__fish_nats_needs_command" -f -a "trace" -d 'Show the way a message takes'
complete -c nats -n "__fish_nats_using_subcommand account; and not __fish_seen_subcommand_from backup snapshot info nfo report rep restore tls" -f -a "backup" -d 'Save all streams in a directory'
complete -c nats -n "__fish_nats_using_subcommand account; and not __fish_seen_subcommand_from backup snapshot info nfo report rep restore tls" -f -a "snapshot" -d 'Save all streams in a directory'
complete -c nats -n "__fish_nats_using_subcommand account; and not __fish_seen_subcommand_from backup snapshot info nfo report rep restore tls" -f -a "info" -d 'Show the account, the connection, permissions and limits'
complete -c nats -n "__fish_nats_using_subcommand account; and not __fish_seen_subcommand_from backup snapshot info nfo report rep restore tls" -f -a "nfo" -d 'Show the account, the connection, permissions and limits'
complete -c nats -n "__fish_nats_using_subcommand account; and not __fish_seen_subcommand_from backup snapshot info nfo report rep restore tls" -f -a "report" -d 'Report on the account'
complete -c nats -n "__fish_nats_using_subcommand account; and not __fish_seen_subcommand_from backup snapshot info nfo report rep restore tls" -f -a "rep" -d 'Report on the account'
complete -c nats -n "__fish_nats_using_subcommand account; and not __fish_seen_subcommand_from backup snapshot info nfo report rep restore tls" -f -a "restore" -d 'Make all streams of a backup again'
complete -c nats -n "__fish_nats_using_subcommand account; and not __fish_seen_subcommand_from backup snapshot info nfo report rep restore tls" -f -a "tls" -d 'Show the certificates of the server, and fail when one ends soon'
complete -c nats -n "__fish_nats_using_subcommand account; and __fish_seen_subcommand_from backup" -l check -d 'Let the server check every message first'
complete -c nats -n "__fish_nats_using_subcommand account; and __fish_seen_subcommand_from backup" -l consumers -d 'Save what consumers acknowledged too'
complete -c nats -n "__fish_nats_using_subcommand account; and __fish_seen_subcommand_from backup" -l no-consumers -d 'The opposite of --consumers'
complete -c nats -n "__fish_nats_using_subcommand account; and __fish_seen_subcommand_from backup" -s f -l force -d 'Save without asking, and what can be saved when some streams are offline'
complete -c nats -n "__fish_nats_using_subcommand account; and __fish_seen_subcommand_from backup" -s w -l critical-warnings -d 'Count a stream that cannot be saved as a failure'
complete -c nats -n "__fish_nats_using_subcommand account; and __fish_seen_subcommand_from snapshot" -l check -d 'Let the server check every message first'
complete -c nats -n "__fish_nats_using_subcommand account; and __fish_seen_subcommand_from snapshot" -l consumers -d 'Save what consumers acknowledged too'
complete -c nats -n "__fish_nats_using_subcommand account; and __fish_seen_subcommand_from snapshot" -l no-consumers -d 'The opposite of --consumers'
complete -c nats -n "__fish_nats_using_subcommand account; and __fish_seen_subcommand_from snapshot" -s f -l force -d 'Save without asking, and what can be saved when some streams are offline'
complete -c nats -n "__fish_nats_using_subcommand account; and __fish_seen_subcommand_from snapshot" -s w -l critical-warnings -d 'Count a stream that cannot be saved as a failure'
complete -c nats -n "__fish_nats_using_subcommand account; and __fish_seen_subcommand_from report" -f -a "connections" -d 'Report on connections'
complete -c nats -n "__fish_nats_using_subcommand account; and __fish_seen_subcommand_from report" -f -a "conn" -d 'Report on connections'
complete -c nats -n "__fish_nats_using_subcommand account; and __fish_seen_subcommand_from report" -f -a "connz" -d 'Report on connections'
complete -c nats -n "__fish_nats_using_subcommand account; and __fish_seen_subcommand_from report" -f -a "conns" -d 'Report on connections'
complete -c nats -n "__fish_nats_using_subcommand account; and __fish_seen_subcommand_from report" -f -a "statistics" -d 'Report on what passed through each server'
complete -c nats -n "__fish_nats_using_subcommand account; and __fish_seen_subcommand_from report" -f -a "stats" -d 'Report on what passed through each server'
complete -c nats -n "__fish_nats_using_subcommand account; and __fish_seen_subcommand_from report" -f -a "statsz" -d 'Report on what passed through each server'
complete -c nats -n "__fish_nats_using_subcommand account; and __fish_seen_subcommand_from rep" -f -a "connections" -d 'Report on connections'
complete -c nats -n "__fish_nats_using_subcommand account; and __fish_seen_subcommand_from rep" -f -a "conn" -d 'Report on connections'
complete -c nats -n "__fish_nats_using_subcommand account; and __fish_seen_subcommand_from rep" -f -a "connz" -d 'Report on connections'
complete -c nats -n "__fish_nats_using_subcommand account; and __fish_seen_subcommand_from rep" -f -a "conns" -d 'Report on connections'
complete -c nats -n "__fish_nats_using_subcommand account; and __fish_seen_subcommand_from rep" -f -a "statistics" -d 'Report on what passed through each server'
complete -c nats -n "__fish_nats_using_subcommand account; and __fish_seen_subcommand_from rep" -f -a "stats" -d 'Report on what passed through each server'
complete -c nats -n "__fish_nats_using_subcommand account; and __fish_seen_subcommand_from rep" -f -a "statsz" -d 'Report on what passed through each server'
complete -c nats -n "__fish_nats_using_subcommand account; and __fish_seen_subcommand_from restore" -l cluster -d 'Keep the streams in this cluster' -r
complete -c nats -n "__fish_nats_using_subcommand account; and __fish_seen_subcommand_from restore" -l tag -d 'Keep the streams on servers with this tag' -r
complete -c nats -n "__fish_nats_using_subcommand account; and __fish_seen_subcommand_from tls" -l expire-warn -d 'Fail when a certificate ends within this time, 0 for not at all' -r
complete -c nats -n "__fish_nats_using_subcommand account; and __fish_seen_subcommand_from tls" -l pem -d 'Show the certificates themselves'
complete -c nats -n "__fish_nats_using_subcommand account; and __fish_seen_subcommand_from tls" -l no-pem -d 'The opposite of --pem'
complete -c nats -n "__fish_nats_using_subcommand a; and not __fish_seen_subcommand_from backup snapshot info nfo report rep restore tls" -f -a "backup" -d 'Save all streams in a directory'
complete -c nats -n "__fish_nats_using_subcommand a; and not __fish_seen_subcommand_from backup snapshot info nfo report rep restore tls" -f -a "snapshot" -d 'Save all streams in a directory'
complete -c nats -n "__fish_nats_using_subcommand a; and not __fish_seen_subcommand_from backup snapshot info nfo report rep restore tls" -f -a "info" -d 'Show the account, the connection, permissions and limits'
complete -c nats -n "__fish_nats_using_subcommand a; and not __fish_seen_subcommand_from backup snapshot info nfo report rep restore tls" -f -a "nfo" -d 'Show the account, the connection, permissions and limits'
complete -c nats -n "__fish_nats_using_subcommand a; and not __fish_seen_subcommand_from backup snapshot info nfo report rep restore tls" -f -a "report" -d 'Report on the account'
complete -c nats -n "__fish_nats_using_subcommand a; and not __fish_seen_subcommand_from backup snapshot info nfo report rep restore tls" -f -a "rep" -d 'Report on the account'
complete -c nats -n "__fish_nats_using_subcommand a; and not __fish_seen_subcommand_from backup snapshot info nfo report rep restore tls" -f -a "restore" -d 'Make all streams of a backup again'
complete -c nats -n "__fish_nats_using_subcommand a; and not __fish_seen_subcommand_from backup snapshot info nfo report rep restore tls" -f -a "tls" -d 'Show the certificates of the server, and fail when one ends soon'
complete -c nats -n "__fish_nats_using_subcommand a; and __fish_seen_subcommand_from backup" -l check -d 'Let the server check every message first'
complete -c nats -n "__fish_nats_using_subcommand a; and __fish_seen_subcommand_from backup" -l consumers -d 'Save what consumers acknowledged too'
complete -c nats -n "__fish_nats_using_subcommand a; and __fish_seen_subcommand_from backup" -l no-consumers -d 'The opposite of --consumers'
complete -c nats -n "__fish_nats_using_subcommand a; and __fish_seen_subcommand_from backup" -s f -l force -d 'Save without asking, and what can be saved when some streams are offline'
complete -c nats -n "__fish_nats_using_subcommand a; and __fish_seen_subcommand_from backup" -s w -l critical-warnings -d 'Count a stream that cannot be saved as a failure'
complete -c nats -n "__fish_nats_using_subcommand a; and __fish_seen_subcommand_from snapshot" -l check -d 'Let the server check every message first'
complete -c nats -n "__fish_nats_using_subcommand a; and __fish_seen_subcommand_from snapshot" -l consumers -d 'Save what consumers acknowledged too'
complete -c nats -n "__fish_nats_using_subcommand a; and __fish_seen_subcommand_from snapshot" -l no-consumers -d 'The opposite of --consumers'
complete -c nats -n "__fish_nats_using_subcommand a; and __fish_seen_subcommand_from snapshot" -s f -l force -d 'Save without asking, and what can be saved when some streams are offline'
complete -c nats -n "__fish_nats_using_subcommand a; and __fish_seen_subcommand_from snapshot" -s w -l critical-warnings -d 'Count a stream that cannot be saved as a failure'
complete -c nats -n "__fish_nats_using_subcommand a; and __fish_seen_subcommand_from report" -f -a "connections" -d 'Report on connections'
complete -c nats -n "__fish_nats_using_subcommand a; and __fish_seen_subcommand_from report" -f -a "conn" -d 'Report on connections'
complete -c nats -n "__fish_nats_using_subcommand a; and __fish_seen_subcommand_from report" -f -a "connz" -d 'Report on connections'
complete -c nats -n "__fish_nats_using_subcommand a; and __fish_seen_subcommand_from report" -f -a "conns" -d 'Report on connections'
complete -c nats -n "__fish_nats_using_subcommand a; and __fish_seen_subcommand_from report" -f -a "statistics" -d 'Report on what passed through each server'
complete -c nats -n "__fish_nats_using_subcommand a; and __fish_seen_subcommand_from report" -f -a "stats" -d 'Report on what passed through each server'
complete -c nats -n "__fish_nats_using_subcommand a; and __fish_seen_subcommand_from report" -f -a "statsz" -d 'Report on what passed through each server'
complete -c nats -n "__fish_nats_using_subcommand a; and __fish_seen_subcommand_from rep" -f -a "connections" -d 'Report on connections'
complete -c nats -n "__fish_nats_using_subcommand a; and __fish_seen_subcommand_from rep" -f -a "conn" -d 'Report on connections'
complete -c nats -n "__fish_nats_using_subcommand a; and __fish_seen_subcommand_from rep" -f -a "connz" -d 'Report on connections'
complete -c nats -n "__fish_nats_using_subcommand a; and __fish_seen_subcommand_from rep" -f -a "conns" -d 'Report on connections'
complete -c nats -n "__fish_nats_using_subcommand a; and __fish_seen_subcommand_from rep" -f -a "statistics" -d 'Report on what passed through each server'
complete -c nats -n "__fish_nats_using_subcommand a; and __fish_seen_subcommand_from rep" -f -a "stats" -d 'Report on what passed through each server'
complete -c nats -n "__fish_nats_using_subcommand a; and __fish_seen_subcommand_from rep" -f -a "statsz" -d 'Report on what passed through each server'
complete -c nats -n "__fish_nats_using_subcommand a; and __fish_seen_subcommand_from restore" -l cluster -d 'Keep the streams in this cluster' -r
complete -c nats -n "__fish_nats_using_subcommand a; and __fish_seen_subcommand_from restore" -l tag -d 'Keep the streams on servers with this tag' -r
complete -c nats -n "__fish_nats_using_subcommand a; and __fish_seen_subcommand_from tls" -l expire-warn -d 'Fail when a certificate ends within this time, 0 for not at all' -r
complete -c nats -n "__fish_nats_using_subcommand a; and __fish_seen_subcommand_from tls" -l pem -d 'Show the certificates themselves'
complete -c nats -n "__fish_nats_using_subcommand a; and __fish_seen_subcommand_from tls" -l no-pem -d 'The opposite of --pem'
complete -c nats -n "__fish_nats_using_subcommand apply" -s f -l file -d 'A YAML or JSON file; - is stdin (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand apply" -l dry-run -d 'Only show what would change'
complete -c nats -n "__fish_nats_using_subcommand apply" -l prune -d 'Delete what is not in the lists of the files; what they have no list of is left alone'
complete -c nats -n "__fish_nats_using_subcommand apply" -l allow-destructive -d 'Also do what loses messages or cannot be undone'
complete -c nats -n "__fish_nats_using_subcommand apply" -s y -l yes -d 'Do not ask'
complete -c nats -n "__fish_nats_using_subcommand apply" -s j -l json -d 'Show the plan as JSON'
complete -c nats -n "__fish_nats_using_subcommand auth; and not __fish_seen_subcommand_from account a acct act nkey nk operator o op user u usr users" -f -a "account" -d 'Manage accounts'
complete -c nats -n "__fish_nats_using_subcommand auth; and not __fish_seen_subcommand_from account a acct act nkey nk operator o op user u usr users" -f -a "a" -d 'Manage accounts'
complete -c nats -n "__fish_nats_using_subcommand auth; and not __fish_seen_subcommand_from account a acct act nkey nk operator o op user u usr users" -f -a "acct" -d 'Manage accounts'
complete -c nats -n "__fish_nats_using_subcommand auth; and not __fish_seen_subcommand_from account a acct act nkey nk operator o op user u usr users" -f -a "act" -d 'Manage accounts'
complete -c nats -n "__fish_nats_using_subcommand auth; and not __fish_seen_subcommand_from account a acct act nkey nk operator o op user u usr users" -f -a "nkey" -d 'Make and use single keys'
complete -c nats -n "__fish_nats_using_subcommand auth; and not __fish_seen_subcommand_from account a acct act nkey nk operator o op user u usr users" -f -a "nk" -d 'Make and use single keys'
complete -c nats -n "__fish_nats_using_subcommand auth; and not __fish_seen_subcommand_from account a acct act nkey nk operator o op user u usr users" -f -a "operator" -d 'Manage operators'
complete -c nats -n "__fish_nats_using_subcommand auth; and not __fish_seen_subcommand_from account a acct act nkey nk operator o op user u usr users" -f -a "o" -d 'Manage operators'
complete -c nats -n "__fish_nats_using_subcommand auth; and not __fish_seen_subcommand_from account a acct act nkey nk operator o op user u usr users" -f -a "op" -d 'Manage operators'
complete -c nats -n "__fish_nats_using_subcommand auth; and not __fish_seen_subcommand_from account a acct act nkey nk operator o op user u usr users" -f -a "user" -d 'Manage users'
complete -c nats -n "__fish_nats_using_subcommand auth; and not __fish_seen_subcommand_from account a acct act nkey nk operator o op user u usr users" -f -a "u" -d 'Manage users'
complete -c nats -n "__fish_nats_using_subcommand auth; and not __fish_seen_subcommand_from account a acct act nkey nk operator o op user u usr users" -f -a "usr" -d 'Manage users'
complete -c nats -n "__fish_nats_using_subcommand auth; and not __fish_seen_subcommand_from account a acct act nkey nk operator o op user u usr users" -f -a "users" -d 'Manage users'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from account" -f -a "add" -d 'Add an account'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from account" -f -a "create" -d 'Add an account'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from account" -f -a "new" -d 'Add an account'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from account" -f -a "edit" -d 'Change an account; what is not said stays'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from account" -f -a "update" -d 'Change an account; what is not said stays'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from account" -f -a "exports" -d 'Manage the streams and services that an account exports'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from account" -f -a "e" -d 'Manage the streams and services that an account exports'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from account" -f -a "exp" -d 'Manage the streams and services that an account exports'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from account" -f -a "export" -d 'Manage the streams and services that an account exports'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from account" -f -a "imports" -d 'Manage the streams and services that an account imports'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from account" -f -a "i" -d 'Manage the streams and services that an account imports'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from account" -f -a "imp" -d 'Manage the streams and services that an account imports'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from account" -f -a "import" -d 'Manage the streams and services that an account imports'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from account" -f -a "info" -d 'Show an account'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from account" -f -a "show" -d 'Show an account'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from account" -f -a "view" -d 'Show an account'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from account" -f -a "keys" -d 'Manage an account\'s scoped signing keys'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from account" -f -a "sk" -d 'Manage an account\'s scoped signing keys'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from account" -f -a "s" -d 'Manage an account\'s scoped signing keys'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from account" -f -a "ls" -d 'List the accounts'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from account" -f -a "mappings" -d 'Manage an account\'s subject mappings'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from account" -f -a "m" -d 'Manage an account\'s subject mappings'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from account" -f -a "mapping" -d 'Manage an account\'s subject mappings'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from account" -f -a "map" -d 'Manage an account\'s subject mappings'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from account" -f -a "push" -d 'Tell the servers about an account'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from account" -f -a "query" -d 'Show an account as the servers know it'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from account" -f -a "pull" -d 'Show an account as the servers know it'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from a" -f -a "add" -d 'Add an account'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from a" -f -a "create" -d 'Add an account'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from a" -f -a "new" -d 'Add an account'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from a" -f -a "edit" -d 'Change an account; what is not said stays'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from a" -f -a "update" -d 'Change an account; what is not said stays'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from a" -f -a "exports" -d 'Manage the streams and services that an account exports'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from a" -f -a "e" -d 'Manage the streams and services that an account exports'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from a" -f -a "exp" -d 'Manage the streams and services that an account exports'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from a" -f -a "export" -d 'Manage the streams and services that an account exports'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from a" -f -a "imports" -d 'Manage the streams and services that an account imports'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from a" -f -a "i" -d 'Manage the streams and services that an account imports'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from a" -f -a "imp" -d 'Manage the streams and services that an account imports'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from a" -f -a "import" -d 'Manage the streams and services that an account imports'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from a" -f -a "info" -d 'Show an account'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from a" -f -a "show" -d 'Show an account'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from a" -f -a "view" -d 'Show an account'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from a" -f -a "keys" -d 'Manage an account\'s scoped signing keys'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from a" -f -a "sk" -d 'Manage an account\'s scoped signing keys'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from a" -f -a "s" -d 'Manage an account\'s scoped signing keys'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from a" -f -a "ls" -d 'List the accounts'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from a" -f -a "mappings" -d 'Manage an account\'s subject mappings'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from a" -f -a "m" -d 'Manage an account\'s subject mappings'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from a" -f -a "mapping" -d 'Manage an account\'s subject mappings'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from a" -f -a "map" -d 'Manage an account\'s subject mappings'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from a" -f -a "push" -d 'Tell the servers about an account'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from a" -f -a "query" -d 'Show an account as the servers know it'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from a" -f -a "pull" -d 'Show an account as the servers know it'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from acct" -f -a "add" -d 'Add an account'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from acct" -f -a "create" -d 'Add an account'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from acct" -f -a "new" -d 'Add an account'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from acct" -f -a "edit" -d 'Change an account; what is not said stays'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from acct" -f -a "update" -d 'Change an account; what is not said stays'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from acct" -f -a "exports" -d 'Manage the streams and services that an account exports'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from acct" -f -a "e" -d 'Manage the streams and services that an account exports'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from acct" -f -a "exp" -d 'Manage the streams and services that an account exports'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from acct" -f -a "export" -d 'Manage the streams and services that an account exports'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from acct" -f -a "imports" -d 'Manage the streams and services that an account imports'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from acct" -f -a "i" -d 'Manage the streams and services that an account imports'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from acct" -f -a "imp" -d 'Manage the streams and services that an account imports'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from acct" -f -a "import" -d 'Manage the streams and services that an account imports'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from acct" -f -a "info" -d 'Show an account'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from acct" -f -a "show" -d 'Show an account'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from acct" -f -a "view" -d 'Show an account'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from acct" -f -a "keys" -d 'Manage an account\'s scoped signing keys'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from acct" -f -a "sk" -d 'Manage an account\'s scoped signing keys'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from acct" -f -a "s" -d 'Manage an account\'s scoped signing keys'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from acct" -f -a "ls" -d 'List the accounts'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from acct" -f -a "mappings" -d 'Manage an account\'s subject mappings'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from acct" -f -a "m" -d 'Manage an account\'s subject mappings'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from acct" -f -a "mapping" -d 'Manage an account\'s subject mappings'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from acct" -f -a "map" -d 'Manage an account\'s subject mappings'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from acct" -f -a "push" -d 'Tell the servers about an account'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from acct" -f -a "query" -d 'Show an account as the servers know it'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from acct" -f -a "pull" -d 'Show an account as the servers know it'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from act" -f -a "add" -d 'Add an account'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from act" -f -a "create" -d 'Add an account'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from act" -f -a "new" -d 'Add an account'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from act" -f -a "edit" -d 'Change an account; what is not said stays'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from act" -f -a "update" -d 'Change an account; what is not said stays'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from act" -f -a "exports" -d 'Manage the streams and services that an account exports'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from act" -f -a "e" -d 'Manage the streams and services that an account exports'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from act" -f -a "exp" -d 'Manage the streams and services that an account exports'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from act" -f -a "export" -d 'Manage the streams and services that an account exports'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from act" -f -a "imports" -d 'Manage the streams and services that an account imports'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from act" -f -a "i" -d 'Manage the streams and services that an account imports'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from act" -f -a "imp" -d 'Manage the streams and services that an account imports'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from act" -f -a "import" -d 'Manage the streams and services that an account imports'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from act" -f -a "info" -d 'Show an account'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from act" -f -a "show" -d 'Show an account'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from act" -f -a "view" -d 'Show an account'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from act" -f -a "keys" -d 'Manage an account\'s scoped signing keys'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from act" -f -a "sk" -d 'Manage an account\'s scoped signing keys'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from act" -f -a "s" -d 'Manage an account\'s scoped signing keys'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from act" -f -a "ls" -d 'List the accounts'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from act" -f -a "mappings" -d 'Manage an account\'s subject mappings'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from act" -f -a "m" -d 'Manage an account\'s subject mappings'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from act" -f -a "mapping" -d 'Manage an account\'s subject mappings'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from act" -f -a "map" -d 'Manage an account\'s subject mappings'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from act" -f -a "push" -d 'Tell the servers about an account'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from act" -f -a "query" -d 'Show an account as the servers know it'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from act" -f -a "pull" -d 'Show an account as the servers know it'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from nkey" -f -a "gen" -d 'Make a key and print its seed'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from nkey" -f -a "seal" -d 'Encrypt a file for one receiver'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from nkey" -f -a "encrypt" -d 'Encrypt a file for one receiver'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from nkey" -f -a "enc" -d 'Encrypt a file for one receiver'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from nkey" -f -a "show" -d 'Show the public key of a seed'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from nkey" -f -a "sign" -d 'Sign a file and print the signature'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from nkey" -f -a "unseal" -d 'Decrypt a file'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from nkey" -f -a "open" -d 'Decrypt a file'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from nkey" -f -a "decrypt" -d 'Decrypt a file'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from nkey" -f -a "dec" -d 'Decrypt a file'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from nkey" -f -a "verify" -d 'Check a signature'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from nk" -f -a "gen" -d 'Make a key and print its seed'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from nk" -f -a "seal" -d 'Encrypt a file for one receiver'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from nk" -f -a "encrypt" -d 'Encrypt a file for one receiver'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from nk" -f -a "enc" -d 'Encrypt a file for one receiver'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from nk" -f -a "show" -d 'Show the public key of a seed'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from nk" -f -a "sign" -d 'Sign a file and print the signature'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from nk" -f -a "unseal" -d 'Decrypt a file'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from nk" -f -a "open" -d 'Decrypt a file'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from nk" -f -a "decrypt" -d 'Decrypt a file'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from nk" -f -a "dec" -d 'Decrypt a file'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from nk" -f -a "verify" -d 'Check a signature'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from operator" -f -a "add" -d 'Add an operator, with a system account'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from operator" -f -a "backup" -d 'Save an operator with all its keys in a file'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from operator" -f -a "edit" -d 'Change an operator'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from operator" -f -a "update" -d 'Change an operator'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from operator" -f -a "import" -d 'Import an operator\'s token and keys'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from operator" -f -a "info" -d 'Show an operator'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from operator" -f -a "i" -d 'Show an operator'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from operator" -f -a "show" -d 'Show an operator'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from operator" -f -a "view" -d 'Show an operator'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from operator" -f -a "keys" -d 'Manage an operator\'s signing keys'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from operator" -f -a "sk" -d 'Manage an operator\'s signing keys'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from operator" -f -a "s" -d 'Manage an operator\'s signing keys'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from operator" -f -a "list" -d 'List the operators'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from operator" -f -a "ls" -d 'List the operators'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from operator" -f -a "restore" -d 'Bring an operator back from a backup'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from operator" -f -a "select" -d 'Select the operator to use when none is named'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from o" -f -a "add" -d 'Add an operator, with a system account'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from o" -f -a "backup" -d 'Save an operator with all its keys in a file'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from o" -f -a "edit" -d 'Change an operator'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from o" -f -a "update" -d 'Change an operator'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from o" -f -a "import" -d 'Import an operator\'s token and keys'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from o" -f -a "info" -d 'Show an operator'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from o" -f -a "i" -d 'Show an operator'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from o" -f -a "show" -d 'Show an operator'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from o" -f -a "view" -d 'Show an operator'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from o" -f -a "keys" -d 'Manage an operator\'s signing keys'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from o" -f -a "sk" -d 'Manage an operator\'s signing keys'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from o" -f -a "s" -d 'Manage an operator\'s signing keys'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from o" -f -a "list" -d 'List the operators'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from o" -f -a "ls" -d 'List the operators'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from o" -f -a "restore" -d 'Bring an operator back from a backup'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from o" -f -a "select" -d 'Select the operator to use when none is named'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from op" -f -a "add" -d 'Add an operator, with a system account'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from op" -f -a "backup" -d 'Save an operator with all its keys in a file'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from op" -f -a "edit" -d 'Change an operator'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from op" -f -a "update" -d 'Change an operator'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from op" -f -a "import" -d 'Import an operator\'s token and keys'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from op" -f -a "info" -d 'Show an operator'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from op" -f -a "i" -d 'Show an operator'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from op" -f -a "show" -d 'Show an operator'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from op" -f -a "view" -d 'Show an operator'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from op" -f -a "keys" -d 'Manage an operator\'s signing keys'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from op" -f -a "sk" -d 'Manage an operator\'s signing keys'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from op" -f -a "s" -d 'Manage an operator\'s signing keys'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from op" -f -a "list" -d 'List the operators'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from op" -f -a "ls" -d 'List the operators'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from op" -f -a "restore" -d 'Bring an operator back from a backup'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from op" -f -a "select" -d 'Select the operator to use when none is named'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from user" -f -a "add" -d 'Add a user'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from user" -f -a "create" -d 'Add a user'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from user" -f -a "new" -d 'Add a user'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from user" -f -a "credential" -d 'Write a user\'s credentials to a file'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from user" -f -a "cred" -d 'Write a user\'s credentials to a file'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from user" -f -a "creds" -d 'Write a user\'s credentials to a file'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from user" -f -a "edit" -d 'Change a user; what is not said stays'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from user" -f -a "update" -d 'Change a user; what is not said stays'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from user" -f -a "info" -d 'Show a user'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from user" -f -a "i" -d 'Show a user'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from user" -f -a "show" -d 'Show a user'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from user" -f -a "view" -d 'Show a user'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from user" -f -a "ls" -d 'List the users'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from user" -f -a "rm" -d 'Remove a user'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from u" -f -a "add" -d 'Add a user'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from u" -f -a "create" -d 'Add a user'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from u" -f -a "new" -d 'Add a user'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from u" -f -a "credential" -d 'Write a user\'s credentials to a file'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from u" -f -a "cred" -d 'Write a user\'s credentials to a file'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from u" -f -a "creds" -d 'Write a user\'s credentials to a file'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from u" -f -a "edit" -d 'Change a user; what is not said stays'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from u" -f -a "update" -d 'Change a user; what is not said stays'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from u" -f -a "info" -d 'Show a user'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from u" -f -a "i" -d 'Show a user'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from u" -f -a "show" -d 'Show a user'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from u" -f -a "view" -d 'Show a user'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from u" -f -a "ls" -d 'List the users'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from u" -f -a "rm" -d 'Remove a user'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from usr" -f -a "add" -d 'Add a user'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from usr" -f -a "create" -d 'Add a user'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from usr" -f -a "new" -d 'Add a user'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from usr" -f -a "credential" -d 'Write a user\'s credentials to a file'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from usr" -f -a "cred" -d 'Write a user\'s credentials to a file'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from usr" -f -a "creds" -d 'Write a user\'s credentials to a file'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from usr" -f -a "edit" -d 'Change a user; what is not said stays'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from usr" -f -a "update" -d 'Change a user; what is not said stays'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from usr" -f -a "info" -d 'Show a user'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from usr" -f -a "i" -d 'Show a user'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from usr" -f -a "show" -d 'Show a user'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from usr" -f -a "view" -d 'Show a user'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from usr" -f -a "ls" -d 'List the users'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from usr" -f -a "rm" -d 'Remove a user'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from users" -f -a "add" -d 'Add a user'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from users" -f -a "create" -d 'Add a user'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from users" -f -a "new" -d 'Add a user'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from users" -f -a "credential" -d 'Write a user\'s credentials to a file'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from users" -f -a "cred" -d 'Write a user\'s credentials to a file'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from users" -f -a "creds" -d 'Write a user\'s credentials to a file'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from users" -f -a "edit" -d 'Change a user; what is not said stays'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from users" -f -a "update" -d 'Change a user; what is not said stays'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from users" -f -a "info" -d 'Show a user'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from users" -f -a "i" -d 'Show a user'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from users" -f -a "show" -d 'Show a user'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from users" -f -a "view" -d 'Show a user'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from users" -f -a "ls" -d 'List the users'
complete -c nats -n "__fish_nats_using_subcommand auth; and __fish_seen_subcommand_from users" -f -a "rm" -d 'Remove a user'
complete -c nats -n "__fish_nats_using_subcommand bench; and not __fish_seen_subcommand_from js kv pub service sub" -f -a "js" -d 'Measure JetStream'
complete -c nats -n "__fish_nats_using_subcommand bench; and not __fish_seen_subcommand_from js kv pub service sub" -f -a "kv" -d 'Measure key-value buckets'
complete -c nats -n "__fish_nats_using_subcommand bench; and not __fish_seen_subcommand_from js kv pub service sub" -f -a "pub" -d 'Publish messages as fast as it goes, or at a rate'
complete -c nats -n "__fish_nats_using_subcommand bench; and not __fish_seen_subcommand_from js kv pub service sub" -f -a "service" -d 'Measure requests to a service'
complete -c nats -n "__fish_nats_using_subcommand bench; and not __fish_seen_subcommand_from js kv pub service sub" -f -a "sub" -d 'Receive messages and measure how fast they come'
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from js" -l clients -d 'Number of clients, each with its own connection' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from js" -l msgs -d 'Number of messages; publishers and requesters share them' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from js" -l csv -d 'Save the figures of each client as CSV' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from js" -l size -d 'Size of the messages' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from js" -l stream -d 'The stream' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from js" -l sleep -d 'Pause between messages' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from js" -l progress -d 'Show progress bars, on a terminal'
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from js" -l no-progress -d 'The opposite of --progress'
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from js" -f -a "consume" -d 'Receive messages from a durable consumer in a steady stream'
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from js" -f -a "fetch" -d 'Receive messages from a durable consumer in batches'
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from js" -f -a "get" -d 'Read messages without a consumer'
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from js" -f -a "ordered" -d 'Receive messages from an ordered ephemeral consumer'
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from js" -f -a "pub" -d 'Publish to a stream, and wait for its acknowledgements'
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from kv" -l clients -d 'Number of clients, each with its own connection' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from kv" -l msgs -d 'Number of messages; publishers and requesters share them' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from kv" -l csv -d 'Save the figures of each client as CSV' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from kv" -l size -d 'Size of the messages' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from kv" -l bucket -d 'The bucket; made when it is the default, and else there already' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from kv" -l sleep -d 'Pause between messages' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from kv" -l progress -d 'Show progress bars, on a terminal'
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from kv" -l no-progress -d 'The opposite of --progress'
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from kv" -f -a "get" -d 'Get values from a bucket'
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from kv" -f -a "put" -d 'Put values into a bucket'
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
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from pub" -l progress -d 'Show progress bars, on a terminal'
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from pub" -l no-progress -d 'The opposite of --progress'
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from pub" -l multisubject -d 'Publish to SUBJECT.N, where N counts the messages'
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from pub" -l multisubjectrandomize -d 'Take the numbers of --multisubject in random order'
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from service" -l sleep -d 'Pause between messages' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from service" -l clients -d 'Number of clients, each with its own connection' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from service" -l msgs -d 'Number of messages; publishers and requesters share them' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from service" -l csv -d 'Save the figures of each client as CSV' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from service" -l size -d 'Size of the messages' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from service" -l progress -d 'Show progress bars, on a terminal'
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from service" -l no-progress -d 'The opposite of --progress'
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from service" -f -a "request" -d 'Send requests, each after the answer to the one before'
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from service" -f -a "serve" -d 'Answer requests with \'ok\' until interrupted'
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from sub" -l clients -d 'Number of clients, each with its own connection' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from sub" -l msgs -d 'Number of messages; publishers and requesters share them' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from sub" -l csv -d 'Save the figures of each client as CSV' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from sub" -l size -d 'Size of the messages' -r
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from sub" -l multisubject -d 'Subscribe to SUBJECT.*'
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from sub" -l progress -d 'Show progress bars, on a terminal'
complete -c nats -n "__fish_nats_using_subcommand bench; and __fish_seen_subcommand_from sub" -l no-progress -d 'The opposite of --progress'
complete -c nats -n "__fish_nats_using_subcommand completion; and not __fish_seen_subcommand_from bash fish zsh" -f -a "bash" -d 'Print the script for bash'
complete -c nats -n "__fish_nats_using_subcommand completion; and not __fish_seen_subcommand_from bash fish zsh" -f -a "fish" -d 'Print the script for fish'
complete -c nats -n "__fish_nats_using_subcommand completion; and not __fish_seen_subcommand_from bash fish zsh" -f -a "zsh" -d 'Print the script for zsh'
complete -c nats -n "__fish_nats_using_subcommand consumer; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand consumer; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "add" -d 'Add a consumer'
complete -c nats -n "__fish_nats_using_subcommand consumer; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "create" -d 'Add a consumer'
complete -c nats -n "__fish_nats_using_subcommand consumer; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "new" -d 'Add a consumer'
complete -c nats -n "__fish_nats_using_subcommand consumer; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "cluster" -d 'Manage the servers that lead consumers'
complete -c nats -n "__fish_nats_using_subcommand consumer; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "c" -d 'Manage the servers that lead consumers'
complete -c nats -n "__fish_nats_using_subcommand consumer; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "copy" -d 'Add a consumer like another one'
complete -c nats -n "__fish_nats_using_subcommand consumer; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "cp" -d 'Add a consumer like another one'
complete -c nats -n "__fish_nats_using_subcommand consumer; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "edit" -d 'Change a durable consumer'
complete -c nats -n "__fish_nats_using_subcommand consumer; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "update" -d 'Change a durable consumer'
complete -c nats -n "__fish_nats_using_subcommand consumer; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "find" -d 'Find the consumers of a stream that match'
complete -c nats -n "__fish_nats_using_subcommand consumer; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "query" -d 'Find the consumers of a stream that match'
complete -c nats -n "__fish_nats_using_subcommand consumer; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "graph" -d 'Show graphs of what a consumer does'
complete -c nats -n "__fish_nats_using_subcommand consumer; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "info" -d 'Show a consumer'
complete -c nats -n "__fish_nats_using_subcommand consumer; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "nfo" -d 'Show a consumer'
complete -c nats -n "__fish_nats_using_subcommand consumer; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "ls" -d 'List the consumers of a stream'
complete -c nats -n "__fish_nats_using_subcommand consumer; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "list" -d 'List the consumers of a stream'
complete -c nats -n "__fish_nats_using_subcommand consumer; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "next" -d 'Pull messages and acknowledge them'
complete -c nats -n "__fish_nats_using_subcommand consumer; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "pause" -d 'Deliver nothing until some time'
complete -c nats -n "__fish_nats_using_subcommand consumer; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "report" -d 'Report on the consumers of a stream'
complete -c nats -n "__fish_nats_using_subcommand consumer; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "reset" -d 'Deliver again, from after what is acknowledged or from a message on'
complete -c nats -n "__fish_nats_using_subcommand consumer; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "resume" -d 'End a pause of a consumer'
complete -c nats -n "__fish_nats_using_subcommand consumer; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "rm" -d 'Delete a consumer'
complete -c nats -n "__fish_nats_using_subcommand consumer; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "delete" -d 'Delete a consumer'
complete -c nats -n "__fish_nats_using_subcommand consumer; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "del" -d 'Delete a consumer'
complete -c nats -n "__fish_nats_using_subcommand consumer; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "state" -d 'Show how far a consumer has come'
complete -c nats -n "__fish_nats_using_subcommand consumer; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "unpin" -d 'Take a priority group from the client it is pinned to'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from add" -l config -d 'Read the configuration from a JSON file' -r -F
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from add" -l output -d 'Save the configuration instead of adding a consumer' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from add" -l backoff -d 'How the pauses before redeliveries grow' -r -f -a "linear\t''
none\t''"
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from add" -l backoff-steps -d 'Number of pauses of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from add" -l backoff-min -d 'The shortest pause of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from add" -l backoff-max -d 'The longest pause of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from add" -l description -d 'What the consumer is for' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from add" -l filter -d 'Deliver messages only whose subjects match' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from add" -l max-deliver -d 'How often a message is delivered at most, -1 for no limit' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from add" -l max-pending -d 'How many messages may wait for acknowledgement before delivery stops' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from add" -l max-pull-batch -d 'Messages that a pull may ask for at most' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from add" -l max-pull-expire -d 'How long a pull may wait at most' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from add" -l max-pull-bytes -d 'Bytes that a pull may ask for at most' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from add" -l sample -d 'Part of the acknowledgements that are reported as metrics' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from add" -l target -d 'Push messages to this subject' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from add" -l wait -d 'How long an acknowledgement may take before the message is delivered again' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from add" -l inactive-threshold -d 'How long the consumer stays when nobody uses it' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from add" -l replicas -d 'Number of replicas, instead of as many as the stream has' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from add" -l metadata -d 'Metadata, as NAME=VALUE' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from add" -l ack -d 'How messages are acknowledged' -r -f -a "none\t''
all\t''
explicit\t''
flow_control\t''"
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from add" -l bps -d 'Bits a second that are pushed at most' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from add" -l deliver -d 'Where to start: all, new, last, subject, a duration back, or a sequence' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from add" -l deliver-group -d 'Push to subscriptions of this queue group' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from add" -l heartbeat -d 'How often to push a sign of life when there is nothing else, -1 for never' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from add" -l max-waiting -d 'How many pulls may wait at most' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from add" -l replay -d 'How fast stored messages are delivered' -r -f -a "instant\t''
original\t''"
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from add" -l pause -d 'Deliver nothing until a time as \'2006-01-02 15:04:05\' in UTC, or for a duration' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from add" -l pinned-groups -d 'Priority groups that are each pinned to one client' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from add" -l pinned-ttl -d 'How long a client may not pull before it is unpinned' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from add" -l overflow-groups -d 'Priority groups whose clients pull when there is much to do' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from add" -l prioritized-groups -d 'Priority groups whose clients come in order of priority' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from add" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from add" -l validate -d 'Only show the configuration and whether it is valid'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from add" -l headers-only -d 'Deliver headers without bodies'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from add" -l no-headers-only -d 'The opposite of --headers-only'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from add" -l ephemeral -d 'Make a consumer that goes when nobody uses it'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from add" -l flow-control -d 'Let the receiver of pushed messages set the pace'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from add" -l pull -d 'Make a consumer that messages are pulled from'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from add" -l memory -d 'Keep the state in memory, whatever the stream does'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from add" -l defaults -d 'Ask nothing that has a default'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from create" -l config -d 'Read the configuration from a JSON file' -r -F
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from create" -l output -d 'Save the configuration instead of adding a consumer' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from create" -l backoff -d 'How the pauses before redeliveries grow' -r -f -a "linear\t''
none\t''"
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from create" -l backoff-steps -d 'Number of pauses of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from create" -l backoff-min -d 'The shortest pause of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from create" -l backoff-max -d 'The longest pause of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from create" -l description -d 'What the consumer is for' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from create" -l filter -d 'Deliver messages only whose subjects match' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from create" -l max-deliver -d 'How often a message is delivered at most, -1 for no limit' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from create" -l max-pending -d 'How many messages may wait for acknowledgement before delivery stops' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from create" -l max-pull-batch -d 'Messages that a pull may ask for at most' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from create" -l max-pull-expire -d 'How long a pull may wait at most' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from create" -l max-pull-bytes -d 'Bytes that a pull may ask for at most' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from create" -l sample -d 'Part of the acknowledgements that are reported as metrics' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from create" -l target -d 'Push messages to this subject' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from create" -l wait -d 'How long an acknowledgement may take before the message is delivered again' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from create" -l inactive-threshold -d 'How long the consumer stays when nobody uses it' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from create" -l replicas -d 'Number of replicas, instead of as many as the stream has' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from create" -l metadata -d 'Metadata, as NAME=VALUE' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from create" -l ack -d 'How messages are acknowledged' -r -f -a "none\t''
all\t''
explicit\t''
flow_control\t''"
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from create" -l bps -d 'Bits a second that are pushed at most' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from create" -l deliver -d 'Where to start: all, new, last, subject, a duration back, or a sequence' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from create" -l deliver-group -d 'Push to subscriptions of this queue group' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from create" -l heartbeat -d 'How often to push a sign of life when there is nothing else, -1 for never' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from create" -l max-waiting -d 'How many pulls may wait at most' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from create" -l replay -d 'How fast stored messages are delivered' -r -f -a "instant\t''
original\t''"
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from create" -l pause -d 'Deliver nothing until a time as \'2006-01-02 15:04:05\' in UTC, or for a duration' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from create" -l pinned-groups -d 'Priority groups that are each pinned to one client' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from create" -l pinned-ttl -d 'How long a client may not pull before it is unpinned' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from create" -l overflow-groups -d 'Priority groups whose clients pull when there is much to do' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from create" -l prioritized-groups -d 'Priority groups whose clients come in order of priority' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from create" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from create" -l validate -d 'Only show the configuration and whether it is valid'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from create" -l headers-only -d 'Deliver headers without bodies'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from create" -l no-headers-only -d 'The opposite of --headers-only'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from create" -l ephemeral -d 'Make a consumer that goes when nobody uses it'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from create" -l flow-control -d 'Let the receiver of pushed messages set the pace'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from create" -l pull -d 'Make a consumer that messages are pulled from'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from create" -l memory -d 'Keep the state in memory, whatever the stream does'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from create" -l defaults -d 'Ask nothing that has a default'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from new" -l config -d 'Read the configuration from a JSON file' -r -F
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from new" -l output -d 'Save the configuration instead of adding a consumer' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from new" -l backoff -d 'How the pauses before redeliveries grow' -r -f -a "linear\t''
none\t''"
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from new" -l backoff-steps -d 'Number of pauses of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from new" -l backoff-min -d 'The shortest pause of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from new" -l backoff-max -d 'The longest pause of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from new" -l description -d 'What the consumer is for' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from new" -l filter -d 'Deliver messages only whose subjects match' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from new" -l max-deliver -d 'How often a message is delivered at most, -1 for no limit' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from new" -l max-pending -d 'How many messages may wait for acknowledgement before delivery stops' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from new" -l max-pull-batch -d 'Messages that a pull may ask for at most' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from new" -l max-pull-expire -d 'How long a pull may wait at most' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from new" -l max-pull-bytes -d 'Bytes that a pull may ask for at most' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from new" -l sample -d 'Part of the acknowledgements that are reported as metrics' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from new" -l target -d 'Push messages to this subject' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from new" -l wait -d 'How long an acknowledgement may take before the message is delivered again' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from new" -l inactive-threshold -d 'How long the consumer stays when nobody uses it' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from new" -l replicas -d 'Number of replicas, instead of as many as the stream has' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from new" -l metadata -d 'Metadata, as NAME=VALUE' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from new" -l ack -d 'How messages are acknowledged' -r -f -a "none\t''
all\t''
explicit\t''
flow_control\t''"
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from new" -l bps -d 'Bits a second that are pushed at most' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from new" -l deliver -d 'Where to start: all, new, last, subject, a duration back, or a sequence' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from new" -l deliver-group -d 'Push to subscriptions of this queue group' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from new" -l heartbeat -d 'How often to push a sign of life when there is nothing else, -1 for never' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from new" -l max-waiting -d 'How many pulls may wait at most' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from new" -l replay -d 'How fast stored messages are delivered' -r -f -a "instant\t''
original\t''"
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from new" -l pause -d 'Deliver nothing until a time as \'2006-01-02 15:04:05\' in UTC, or for a duration' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from new" -l pinned-groups -d 'Priority groups that are each pinned to one client' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from new" -l pinned-ttl -d 'How long a client may not pull before it is unpinned' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from new" -l overflow-groups -d 'Priority groups whose clients pull when there is much to do' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from new" -l prioritized-groups -d 'Priority groups whose clients come in order of priority' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from new" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from new" -l validate -d 'Only show the configuration and whether it is valid'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from new" -l headers-only -d 'Deliver headers without bodies'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from new" -l no-headers-only -d 'The opposite of --headers-only'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from new" -l ephemeral -d 'Make a consumer that goes when nobody uses it'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from new" -l flow-control -d 'Let the receiver of pushed messages set the pace'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from new" -l pull -d 'Make a consumer that messages are pulled from'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from new" -l memory -d 'Keep the state in memory, whatever the stream does'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from new" -l defaults -d 'Ask nothing that has a default'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from cluster" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from cluster" -f -a "balance" -d 'Spread the leaders of the consumers that match over the servers'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from cluster" -f -a "step-down" -d 'Make a consumer elect another leader'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from cluster" -f -a "elect" -d 'Make a consumer elect another leader'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from cluster" -f -a "down" -d 'Make a consumer elect another leader'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from cluster" -f -a "d" -d 'Make a consumer elect another leader'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from c" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from c" -f -a "balance" -d 'Spread the leaders of the consumers that match over the servers'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from c" -f -a "step-down" -d 'Make a consumer elect another leader'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from c" -f -a "elect" -d 'Make a consumer elect another leader'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from c" -f -a "down" -d 'Make a consumer elect another leader'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from c" -f -a "d" -d 'Make a consumer elect another leader'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from copy" -l backoff -d 'How the pauses before redeliveries grow' -r -f -a "linear\t''
none\t''"
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from copy" -l backoff-steps -d 'Number of pauses of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from copy" -l backoff-min -d 'The shortest pause of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from copy" -l backoff-max -d 'The longest pause of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from copy" -l description -d 'What the consumer is for' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from copy" -l filter -d 'Deliver messages only whose subjects match' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from copy" -l max-deliver -d 'How often a message is delivered at most, -1 for no limit' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from copy" -l max-pending -d 'How many messages may wait for acknowledgement before delivery stops' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from copy" -l max-pull-batch -d 'Messages that a pull may ask for at most' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from copy" -l max-pull-expire -d 'How long a pull may wait at most' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from copy" -l max-pull-bytes -d 'Bytes that a pull may ask for at most' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from copy" -l sample -d 'Part of the acknowledgements that are reported as metrics' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from copy" -l target -d 'Push messages to this subject' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from copy" -l wait -d 'How long an acknowledgement may take before the message is delivered again' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from copy" -l inactive-threshold -d 'How long the consumer stays when nobody uses it' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from copy" -l replicas -d 'Number of replicas, instead of as many as the stream has' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from copy" -l metadata -d 'Metadata, as NAME=VALUE' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from copy" -l ack -d 'How messages are acknowledged' -r -f -a "none\t''
all\t''
explicit\t''
flow_control\t''"
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from copy" -l bps -d 'Bits a second that are pushed at most' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from copy" -l deliver -d 'Where to start: all, new, last, subject, a duration back, or a sequence' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from copy" -l deliver-group -d 'Push to subscriptions of this queue group' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from copy" -l heartbeat -d 'How often to push a sign of life when there is nothing else, -1 for never' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from copy" -l max-waiting -d 'How many pulls may wait at most' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from copy" -l replay -d 'How fast stored messages are delivered' -r -f -a "instant\t''
original\t''"
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from copy" -l pause -d 'Deliver nothing until a time as \'2006-01-02 15:04:05\' in UTC, or for a duration' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from copy" -l pinned-groups -d 'Priority groups that are each pinned to one client' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from copy" -l pinned-ttl -d 'How long a client may not pull before it is unpinned' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from copy" -l overflow-groups -d 'Priority groups whose clients pull when there is much to do' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from copy" -l prioritized-groups -d 'Priority groups whose clients come in order of priority' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from copy" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from copy" -l headers-only -d 'Deliver headers without bodies'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from copy" -l no-headers-only -d 'The opposite of --headers-only'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from copy" -l ephemeral -d 'Make a consumer that goes when nobody uses it'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from copy" -l flow-control -d 'Let the receiver of pushed messages set the pace'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from copy" -l pull -d 'Make a consumer that messages are pulled from'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from copy" -l memory -d 'Keep the state in memory, whatever the stream does'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from cp" -l backoff -d 'How the pauses before redeliveries grow' -r -f -a "linear\t''
none\t''"
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from cp" -l backoff-steps -d 'Number of pauses of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from cp" -l backoff-min -d 'The shortest pause of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from cp" -l backoff-max -d 'The longest pause of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from cp" -l description -d 'What the consumer is for' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from cp" -l filter -d 'Deliver messages only whose subjects match' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from cp" -l max-deliver -d 'How often a message is delivered at most, -1 for no limit' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from cp" -l max-pending -d 'How many messages may wait for acknowledgement before delivery stops' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from cp" -l max-pull-batch -d 'Messages that a pull may ask for at most' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from cp" -l max-pull-expire -d 'How long a pull may wait at most' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from cp" -l max-pull-bytes -d 'Bytes that a pull may ask for at most' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from cp" -l sample -d 'Part of the acknowledgements that are reported as metrics' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from cp" -l target -d 'Push messages to this subject' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from cp" -l wait -d 'How long an acknowledgement may take before the message is delivered again' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from cp" -l inactive-threshold -d 'How long the consumer stays when nobody uses it' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from cp" -l replicas -d 'Number of replicas, instead of as many as the stream has' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from cp" -l metadata -d 'Metadata, as NAME=VALUE' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from cp" -l ack -d 'How messages are acknowledged' -r -f -a "none\t''
all\t''
explicit\t''
flow_control\t''"
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from cp" -l bps -d 'Bits a second that are pushed at most' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from cp" -l deliver -d 'Where to start: all, new, last, subject, a duration back, or a sequence' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from cp" -l deliver-group -d 'Push to subscriptions of this queue group' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from cp" -l heartbeat -d 'How often to push a sign of life when there is nothing else, -1 for never' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from cp" -l max-waiting -d 'How many pulls may wait at most' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from cp" -l replay -d 'How fast stored messages are delivered' -r -f -a "instant\t''
original\t''"
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from cp" -l pause -d 'Deliver nothing until a time as \'2006-01-02 15:04:05\' in UTC, or for a duration' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from cp" -l pinned-groups -d 'Priority groups that are each pinned to one client' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from cp" -l pinned-ttl -d 'How long a client may not pull before it is unpinned' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from cp" -l overflow-groups -d 'Priority groups whose clients pull when there is much to do' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from cp" -l prioritized-groups -d 'Priority groups whose clients come in order of priority' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from cp" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from cp" -l headers-only -d 'Deliver headers without bodies'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from cp" -l no-headers-only -d 'The opposite of --headers-only'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from cp" -l ephemeral -d 'Make a consumer that goes when nobody uses it'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from cp" -l flow-control -d 'Let the receiver of pushed messages set the pace'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from cp" -l pull -d 'Make a consumer that messages are pulled from'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from cp" -l memory -d 'Keep the state in memory, whatever the stream does'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from edit" -l config -d 'Take the configuration from a JSON file' -r -F
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from edit" -l backoff -d 'How the pauses before redeliveries grow' -r -f -a "linear\t''
none\t''"
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from edit" -l backoff-steps -d 'Number of pauses of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from edit" -l backoff-min -d 'The shortest pause of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from edit" -l backoff-max -d 'The longest pause of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from edit" -l description -d 'What the consumer is for' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from edit" -l filter -d 'Deliver messages only whose subjects match' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from edit" -l max-deliver -d 'How often a message is delivered at most, -1 for no limit' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from edit" -l max-pending -d 'How many messages may wait for acknowledgement before delivery stops' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from edit" -l max-pull-batch -d 'Messages that a pull may ask for at most' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from edit" -l max-pull-expire -d 'How long a pull may wait at most' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from edit" -l max-pull-bytes -d 'Bytes that a pull may ask for at most' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from edit" -l sample -d 'Part of the acknowledgements that are reported as metrics' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from edit" -l target -d 'Push messages to this subject' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from edit" -l wait -d 'How long an acknowledgement may take before the message is delivered again' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from edit" -l inactive-threshold -d 'How long the consumer stays when nobody uses it' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from edit" -l replicas -d 'Number of replicas, instead of as many as the stream has' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from edit" -l metadata -d 'Metadata, as NAME=VALUE' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from edit" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from edit" -s f -l force -d 'Change without asking'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from edit" -s i -l interactive -d 'Change the configuration in $EDITOR'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from edit" -l no-interactive -d 'The opposite of --interactive'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from edit" -l dry-run -d 'Only show what would change; exit with 1 if anything would'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from edit" -l headers-only -d 'Deliver headers without bodies'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from edit" -l no-headers-only -d 'The opposite of --headers-only'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from update" -l config -d 'Take the configuration from a JSON file' -r -F
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from update" -l backoff -d 'How the pauses before redeliveries grow' -r -f -a "linear\t''
none\t''"
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from update" -l backoff-steps -d 'Number of pauses of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from update" -l backoff-min -d 'The shortest pause of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from update" -l backoff-max -d 'The longest pause of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from update" -l description -d 'What the consumer is for' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from update" -l filter -d 'Deliver messages only whose subjects match' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from update" -l max-deliver -d 'How often a message is delivered at most, -1 for no limit' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from update" -l max-pending -d 'How many messages may wait for acknowledgement before delivery stops' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from update" -l max-pull-batch -d 'Messages that a pull may ask for at most' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from update" -l max-pull-expire -d 'How long a pull may wait at most' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from update" -l max-pull-bytes -d 'Bytes that a pull may ask for at most' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from update" -l sample -d 'Part of the acknowledgements that are reported as metrics' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from update" -l target -d 'Push messages to this subject' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from update" -l wait -d 'How long an acknowledgement may take before the message is delivered again' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from update" -l inactive-threshold -d 'How long the consumer stays when nobody uses it' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from update" -l replicas -d 'Number of replicas, instead of as many as the stream has' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from update" -l metadata -d 'Metadata, as NAME=VALUE' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from update" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from update" -s f -l force -d 'Change without asking'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from update" -s i -l interactive -d 'Change the configuration in $EDITOR'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from update" -l no-interactive -d 'The opposite of --interactive'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from update" -l dry-run -d 'Only show what would change; exit with 1 if anything would'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from update" -l headers-only -d 'Deliver headers without bodies'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from update" -l no-headers-only -d 'The opposite of --headers-only'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from find" -l waiting -d 'Consumers at which fewer pulls wait, but some' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from find" -l ack-pending -d 'Consumers with fewer messages to acknowledge, but some' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from find" -l pending -d 'Consumers with fewer messages to deliver, but some' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from find" -l idle -d 'Consumers that delivered something since so long ago' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from find" -l created -d 'Consumers added so long ago or longer' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from find" -l replicas -d 'Consumers with so many replicas or fewer' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from find" -l leader -d 'Consumers that this server leads' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from find" -l expression -d 'Consumers for which an expression is true' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from find" -l api-level -d 'Consumers that need at least this API level' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from find" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from find" -l pull -d 'Consumers that messages are pulled from'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from find" -l push -d 'Consumers that push messages'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from find" -l bound -d 'Consumers that somebody listens to or waits at'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from find" -l pinned -d 'Consumers whose groups are all pinned to a client'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from find" -l invert -d 'Turn every condition but the expression into its opposite'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from find" -l no-invert -d 'The opposite of --invert'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from query" -l waiting -d 'Consumers at which fewer pulls wait, but some' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from query" -l ack-pending -d 'Consumers with fewer messages to acknowledge, but some' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from query" -l pending -d 'Consumers with fewer messages to deliver, but some' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from query" -l idle -d 'Consumers that delivered something since so long ago' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from query" -l created -d 'Consumers added so long ago or longer' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from query" -l replicas -d 'Consumers with so many replicas or fewer' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from query" -l leader -d 'Consumers that this server leads' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from query" -l expression -d 'Consumers for which an expression is true' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from query" -l api-level -d 'Consumers that need at least this API level' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from query" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from query" -l pull -d 'Consumers that messages are pulled from'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from query" -l push -d 'Consumers that push messages'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from query" -l bound -d 'Consumers that somebody listens to or waits at'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from query" -l pinned -d 'Consumers whose groups are all pinned to a client'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from query" -l invert -d 'Turn every condition but the expression into its opposite'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from query" -l no-invert -d 'The opposite of --invert'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from graph" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from info" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from info" -s j -l json -d 'Show it as JSON'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from info" -l no-select -d 'Fail instead of offering what there is'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from info" -l why -d 'Ask the server what keeps the consumer from delivering'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from nfo" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from nfo" -s j -l json -d 'Show it as JSON'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from nfo" -l no-select -d 'Fail instead of offering what there is'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from nfo" -l why -d 'Ask the server what keeps the consumer from delivering'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from ls" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from ls" -s j -l json -d 'Show the names as JSON'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from ls" -s n -l names -d 'Show the names only'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from ls" -l no-select -d 'Fail instead of offering what there is'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from list" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from list" -s j -l json -d 'Show the names as JSON'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from list" -s n -l names -d 'Show the names only'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from list" -l no-select -d 'Fail instead of offering what there is'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from next" -l wait -d 'Wait up to this long, at random, before acknowledging' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from next" -l count -d 'Number of messages to pull, one by one' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from next" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from next" -l ack -d 'Acknowledge the messages'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from next" -l no-ack -d 'The opposite of --ack'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from next" -l nak -d 'Have the messages delivered again'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from next" -l term -d 'Have the messages never delivered again'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from next" -s r -l raw -d 'Show bodies only'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from pause" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from pause" -s f -l force -d 'Pause without asking'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from report" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from report" -s r -l raw -d 'Show numbers and durations as they are'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from report" -s l -l leaders -d 'Show how leaders are spread over servers'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from reset" -l sequence -d 'Sequence in the stream of the message to go on with' -r
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from reset" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from reset" -s f -l force -d 'Reset without asking'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from resume" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from resume" -s f -l force -d 'Resume without asking'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from rm" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from rm" -s f -l force -d 'Delete without asking'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from delete" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from delete" -s f -l force -d 'Delete without asking'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from del" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from del" -s f -l force -d 'Delete without asking'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from state" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from state" -s j -l json -d 'Show it as JSON, with its configuration'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from state" -l no-select -d 'Fail instead of offering what there is'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from unpin" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand consumer; and __fish_seen_subcommand_from unpin" -s f -l force -d 'Unpin without asking'
complete -c nats -n "__fish_nats_using_subcommand con; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand con; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "add" -d 'Add a consumer'
complete -c nats -n "__fish_nats_using_subcommand con; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "create" -d 'Add a consumer'
complete -c nats -n "__fish_nats_using_subcommand con; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "new" -d 'Add a consumer'
complete -c nats -n "__fish_nats_using_subcommand con; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "cluster" -d 'Manage the servers that lead consumers'
complete -c nats -n "__fish_nats_using_subcommand con; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "c" -d 'Manage the servers that lead consumers'
complete -c nats -n "__fish_nats_using_subcommand con; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "copy" -d 'Add a consumer like another one'
complete -c nats -n "__fish_nats_using_subcommand con; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "cp" -d 'Add a consumer like another one'
complete -c nats -n "__fish_nats_using_subcommand con; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "edit" -d 'Change a durable consumer'
complete -c nats -n "__fish_nats_using_subcommand con; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "update" -d 'Change a durable consumer'
complete -c nats -n "__fish_nats_using_subcommand con; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "find" -d 'Find the consumers of a stream that match'
complete -c nats -n "__fish_nats_using_subcommand con; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "query" -d 'Find the consumers of a stream that match'
complete -c nats -n "__fish_nats_using_subcommand con; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "graph" -d 'Show graphs of what a consumer does'
complete -c nats -n "__fish_nats_using_subcommand con; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "info" -d 'Show a consumer'
complete -c nats -n "__fish_nats_using_subcommand con; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "nfo" -d 'Show a consumer'
complete -c nats -n "__fish_nats_using_subcommand con; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "ls" -d 'List the consumers of a stream'
complete -c nats -n "__fish_nats_using_subcommand con; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "list" -d 'List the consumers of a stream'
complete -c nats -n "__fish_nats_using_subcommand con; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "next" -d 'Pull messages and acknowledge them'
complete -c nats -n "__fish_nats_using_subcommand con; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "pause" -d 'Deliver nothing until some time'
complete -c nats -n "__fish_nats_using_subcommand con; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "report" -d 'Report on the consumers of a stream'
complete -c nats -n "__fish_nats_using_subcommand con; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "reset" -d 'Deliver again, from after what is acknowledged or from a message on'
complete -c nats -n "__fish_nats_using_subcommand con; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "resume" -d 'End a pause of a consumer'
complete -c nats -n "__fish_nats_using_subcommand con; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "rm" -d 'Delete a consumer'
complete -c nats -n "__fish_nats_using_subcommand con; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "delete" -d 'Delete a consumer'
complete -c nats -n "__fish_nats_using_subcommand con; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "del" -d 'Delete a consumer'
complete -c nats -n "__fish_nats_using_subcommand con; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "state" -d 'Show how far a consumer has come'
complete -c nats -n "__fish_nats_using_subcommand con; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "unpin" -d 'Take a priority group from the client it is pinned to'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from add" -l config -d 'Read the configuration from a JSON file' -r -F
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from add" -l output -d 'Save the configuration instead of adding a consumer' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from add" -l backoff -d 'How the pauses before redeliveries grow' -r -f -a "linear\t''
none\t''"
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from add" -l backoff-steps -d 'Number of pauses of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from add" -l backoff-min -d 'The shortest pause of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from add" -l backoff-max -d 'The longest pause of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from add" -l description -d 'What the consumer is for' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from add" -l filter -d 'Deliver messages only whose subjects match' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from add" -l max-deliver -d 'How often a message is delivered at most, -1 for no limit' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from add" -l max-pending -d 'How many messages may wait for acknowledgement before delivery stops' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from add" -l max-pull-batch -d 'Messages that a pull may ask for at most' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from add" -l max-pull-expire -d 'How long a pull may wait at most' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from add" -l max-pull-bytes -d 'Bytes that a pull may ask for at most' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from add" -l sample -d 'Part of the acknowledgements that are reported as metrics' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from add" -l target -d 'Push messages to this subject' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from add" -l wait -d 'How long an acknowledgement may take before the message is delivered again' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from add" -l inactive-threshold -d 'How long the consumer stays when nobody uses it' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from add" -l replicas -d 'Number of replicas, instead of as many as the stream has' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from add" -l metadata -d 'Metadata, as NAME=VALUE' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from add" -l ack -d 'How messages are acknowledged' -r -f -a "none\t''
all\t''
explicit\t''
flow_control\t''"
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from add" -l bps -d 'Bits a second that are pushed at most' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from add" -l deliver -d 'Where to start: all, new, last, subject, a duration back, or a sequence' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from add" -l deliver-group -d 'Push to subscriptions of this queue group' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from add" -l heartbeat -d 'How often to push a sign of life when there is nothing else, -1 for never' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from add" -l max-waiting -d 'How many pulls may wait at most' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from add" -l replay -d 'How fast stored messages are delivered' -r -f -a "instant\t''
original\t''"
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from add" -l pause -d 'Deliver nothing until a time as \'2006-01-02 15:04:05\' in UTC, or for a duration' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from add" -l pinned-groups -d 'Priority groups that are each pinned to one client' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from add" -l pinned-ttl -d 'How long a client may not pull before it is unpinned' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from add" -l overflow-groups -d 'Priority groups whose clients pull when there is much to do' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from add" -l prioritized-groups -d 'Priority groups whose clients come in order of priority' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from add" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from add" -l validate -d 'Only show the configuration and whether it is valid'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from add" -l headers-only -d 'Deliver headers without bodies'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from add" -l no-headers-only -d 'The opposite of --headers-only'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from add" -l ephemeral -d 'Make a consumer that goes when nobody uses it'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from add" -l flow-control -d 'Let the receiver of pushed messages set the pace'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from add" -l pull -d 'Make a consumer that messages are pulled from'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from add" -l memory -d 'Keep the state in memory, whatever the stream does'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from add" -l defaults -d 'Ask nothing that has a default'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from create" -l config -d 'Read the configuration from a JSON file' -r -F
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from create" -l output -d 'Save the configuration instead of adding a consumer' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from create" -l backoff -d 'How the pauses before redeliveries grow' -r -f -a "linear\t''
none\t''"
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from create" -l backoff-steps -d 'Number of pauses of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from create" -l backoff-min -d 'The shortest pause of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from create" -l backoff-max -d 'The longest pause of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from create" -l description -d 'What the consumer is for' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from create" -l filter -d 'Deliver messages only whose subjects match' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from create" -l max-deliver -d 'How often a message is delivered at most, -1 for no limit' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from create" -l max-pending -d 'How many messages may wait for acknowledgement before delivery stops' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from create" -l max-pull-batch -d 'Messages that a pull may ask for at most' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from create" -l max-pull-expire -d 'How long a pull may wait at most' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from create" -l max-pull-bytes -d 'Bytes that a pull may ask for at most' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from create" -l sample -d 'Part of the acknowledgements that are reported as metrics' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from create" -l target -d 'Push messages to this subject' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from create" -l wait -d 'How long an acknowledgement may take before the message is delivered again' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from create" -l inactive-threshold -d 'How long the consumer stays when nobody uses it' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from create" -l replicas -d 'Number of replicas, instead of as many as the stream has' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from create" -l metadata -d 'Metadata, as NAME=VALUE' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from create" -l ack -d 'How messages are acknowledged' -r -f -a "none\t''
all\t''
explicit\t''
flow_control\t''"
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from create" -l bps -d 'Bits a second that are pushed at most' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from create" -l deliver -d 'Where to start: all, new, last, subject, a duration back, or a sequence' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from create" -l deliver-group -d 'Push to subscriptions of this queue group' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from create" -l heartbeat -d 'How often to push a sign of life when there is nothing else, -1 for never' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from create" -l max-waiting -d 'How many pulls may wait at most' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from create" -l replay -d 'How fast stored messages are delivered' -r -f -a "instant\t''
original\t''"
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from create" -l pause -d 'Deliver nothing until a time as \'2006-01-02 15:04:05\' in UTC, or for a duration' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from create" -l pinned-groups -d 'Priority groups that are each pinned to one client' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from create" -l pinned-ttl -d 'How long a client may not pull before it is unpinned' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from create" -l overflow-groups -d 'Priority groups whose clients pull when there is much to do' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from create" -l prioritized-groups -d 'Priority groups whose clients come in order of priority' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from create" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from create" -l validate -d 'Only show the configuration and whether it is valid'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from create" -l headers-only -d 'Deliver headers without bodies'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from create" -l no-headers-only -d 'The opposite of --headers-only'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from create" -l ephemeral -d 'Make a consumer that goes when nobody uses it'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from create" -l flow-control -d 'Let the receiver of pushed messages set the pace'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from create" -l pull -d 'Make a consumer that messages are pulled from'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from create" -l memory -d 'Keep the state in memory, whatever the stream does'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from create" -l defaults -d 'Ask nothing that has a default'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from new" -l config -d 'Read the configuration from a JSON file' -r -F
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from new" -l output -d 'Save the configuration instead of adding a consumer' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from new" -l backoff -d 'How the pauses before redeliveries grow' -r -f -a "linear\t''
none\t''"
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from new" -l backoff-steps -d 'Number of pauses of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from new" -l backoff-min -d 'The shortest pause of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from new" -l backoff-max -d 'The longest pause of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from new" -l description -d 'What the consumer is for' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from new" -l filter -d 'Deliver messages only whose subjects match' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from new" -l max-deliver -d 'How often a message is delivered at most, -1 for no limit' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from new" -l max-pending -d 'How many messages may wait for acknowledgement before delivery stops' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from new" -l max-pull-batch -d 'Messages that a pull may ask for at most' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from new" -l max-pull-expire -d 'How long a pull may wait at most' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from new" -l max-pull-bytes -d 'Bytes that a pull may ask for at most' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from new" -l sample -d 'Part of the acknowledgements that are reported as metrics' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from new" -l target -d 'Push messages to this subject' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from new" -l wait -d 'How long an acknowledgement may take before the message is delivered again' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from new" -l inactive-threshold -d 'How long the consumer stays when nobody uses it' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from new" -l replicas -d 'Number of replicas, instead of as many as the stream has' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from new" -l metadata -d 'Metadata, as NAME=VALUE' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from new" -l ack -d 'How messages are acknowledged' -r -f -a "none\t''
all\t''
explicit\t''
flow_control\t''"
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from new" -l bps -d 'Bits a second that are pushed at most' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from new" -l deliver -d 'Where to start: all, new, last, subject, a duration back, or a sequence' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from new" -l deliver-group -d 'Push to subscriptions of this queue group' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from new" -l heartbeat -d 'How often to push a sign of life when there is nothing else, -1 for never' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from new" -l max-waiting -d 'How many pulls may wait at most' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from new" -l replay -d 'How fast stored messages are delivered' -r -f -a "instant\t''
original\t''"
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from new" -l pause -d 'Deliver nothing until a time as \'2006-01-02 15:04:05\' in UTC, or for a duration' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from new" -l pinned-groups -d 'Priority groups that are each pinned to one client' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from new" -l pinned-ttl -d 'How long a client may not pull before it is unpinned' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from new" -l overflow-groups -d 'Priority groups whose clients pull when there is much to do' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from new" -l prioritized-groups -d 'Priority groups whose clients come in order of priority' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from new" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from new" -l validate -d 'Only show the configuration and whether it is valid'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from new" -l headers-only -d 'Deliver headers without bodies'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from new" -l no-headers-only -d 'The opposite of --headers-only'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from new" -l ephemeral -d 'Make a consumer that goes when nobody uses it'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from new" -l flow-control -d 'Let the receiver of pushed messages set the pace'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from new" -l pull -d 'Make a consumer that messages are pulled from'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from new" -l memory -d 'Keep the state in memory, whatever the stream does'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from new" -l defaults -d 'Ask nothing that has a default'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from cluster" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from cluster" -f -a "balance" -d 'Spread the leaders of the consumers that match over the servers'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from cluster" -f -a "step-down" -d 'Make a consumer elect another leader'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from cluster" -f -a "elect" -d 'Make a consumer elect another leader'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from cluster" -f -a "down" -d 'Make a consumer elect another leader'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from cluster" -f -a "d" -d 'Make a consumer elect another leader'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from c" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from c" -f -a "balance" -d 'Spread the leaders of the consumers that match over the servers'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from c" -f -a "step-down" -d 'Make a consumer elect another leader'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from c" -f -a "elect" -d 'Make a consumer elect another leader'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from c" -f -a "down" -d 'Make a consumer elect another leader'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from c" -f -a "d" -d 'Make a consumer elect another leader'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from copy" -l backoff -d 'How the pauses before redeliveries grow' -r -f -a "linear\t''
none\t''"
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from copy" -l backoff-steps -d 'Number of pauses of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from copy" -l backoff-min -d 'The shortest pause of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from copy" -l backoff-max -d 'The longest pause of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from copy" -l description -d 'What the consumer is for' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from copy" -l filter -d 'Deliver messages only whose subjects match' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from copy" -l max-deliver -d 'How often a message is delivered at most, -1 for no limit' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from copy" -l max-pending -d 'How many messages may wait for acknowledgement before delivery stops' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from copy" -l max-pull-batch -d 'Messages that a pull may ask for at most' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from copy" -l max-pull-expire -d 'How long a pull may wait at most' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from copy" -l max-pull-bytes -d 'Bytes that a pull may ask for at most' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from copy" -l sample -d 'Part of the acknowledgements that are reported as metrics' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from copy" -l target -d 'Push messages to this subject' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from copy" -l wait -d 'How long an acknowledgement may take before the message is delivered again' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from copy" -l inactive-threshold -d 'How long the consumer stays when nobody uses it' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from copy" -l replicas -d 'Number of replicas, instead of as many as the stream has' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from copy" -l metadata -d 'Metadata, as NAME=VALUE' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from copy" -l ack -d 'How messages are acknowledged' -r -f -a "none\t''
all\t''
explicit\t''
flow_control\t''"
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from copy" -l bps -d 'Bits a second that are pushed at most' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from copy" -l deliver -d 'Where to start: all, new, last, subject, a duration back, or a sequence' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from copy" -l deliver-group -d 'Push to subscriptions of this queue group' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from copy" -l heartbeat -d 'How often to push a sign of life when there is nothing else, -1 for never' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from copy" -l max-waiting -d 'How many pulls may wait at most' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from copy" -l replay -d 'How fast stored messages are delivered' -r -f -a "instant\t''
original\t''"
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from copy" -l pause -d 'Deliver nothing until a time as \'2006-01-02 15:04:05\' in UTC, or for a duration' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from copy" -l pinned-groups -d 'Priority groups that are each pinned to one client' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from copy" -l pinned-ttl -d 'How long a client may not pull before it is unpinned' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from copy" -l overflow-groups -d 'Priority groups whose clients pull when there is much to do' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from copy" -l prioritized-groups -d 'Priority groups whose clients come in order of priority' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from copy" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from copy" -l headers-only -d 'Deliver headers without bodies'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from copy" -l no-headers-only -d 'The opposite of --headers-only'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from copy" -l ephemeral -d 'Make a consumer that goes when nobody uses it'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from copy" -l flow-control -d 'Let the receiver of pushed messages set the pace'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from copy" -l pull -d 'Make a consumer that messages are pulled from'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from copy" -l memory -d 'Keep the state in memory, whatever the stream does'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from cp" -l backoff -d 'How the pauses before redeliveries grow' -r -f -a "linear\t''
none\t''"
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from cp" -l backoff-steps -d 'Number of pauses of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from cp" -l backoff-min -d 'The shortest pause of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from cp" -l backoff-max -d 'The longest pause of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from cp" -l description -d 'What the consumer is for' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from cp" -l filter -d 'Deliver messages only whose subjects match' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from cp" -l max-deliver -d 'How often a message is delivered at most, -1 for no limit' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from cp" -l max-pending -d 'How many messages may wait for acknowledgement before delivery stops' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from cp" -l max-pull-batch -d 'Messages that a pull may ask for at most' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from cp" -l max-pull-expire -d 'How long a pull may wait at most' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from cp" -l max-pull-bytes -d 'Bytes that a pull may ask for at most' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from cp" -l sample -d 'Part of the acknowledgements that are reported as metrics' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from cp" -l target -d 'Push messages to this subject' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from cp" -l wait -d 'How long an acknowledgement may take before the message is delivered again' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from cp" -l inactive-threshold -d 'How long the consumer stays when nobody uses it' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from cp" -l replicas -d 'Number of replicas, instead of as many as the stream has' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from cp" -l metadata -d 'Metadata, as NAME=VALUE' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from cp" -l ack -d 'How messages are acknowledged' -r -f -a "none\t''
all\t''
explicit\t''
flow_control\t''"
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from cp" -l bps -d 'Bits a second that are pushed at most' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from cp" -l deliver -d 'Where to start: all, new, last, subject, a duration back, or a sequence' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from cp" -l deliver-group -d 'Push to subscriptions of this queue group' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from cp" -l heartbeat -d 'How often to push a sign of life when there is nothing else, -1 for never' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from cp" -l max-waiting -d 'How many pulls may wait at most' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from cp" -l replay -d 'How fast stored messages are delivered' -r -f -a "instant\t''
original\t''"
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from cp" -l pause -d 'Deliver nothing until a time as \'2006-01-02 15:04:05\' in UTC, or for a duration' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from cp" -l pinned-groups -d 'Priority groups that are each pinned to one client' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from cp" -l pinned-ttl -d 'How long a client may not pull before it is unpinned' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from cp" -l overflow-groups -d 'Priority groups whose clients pull when there is much to do' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from cp" -l prioritized-groups -d 'Priority groups whose clients come in order of priority' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from cp" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from cp" -l headers-only -d 'Deliver headers without bodies'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from cp" -l no-headers-only -d 'The opposite of --headers-only'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from cp" -l ephemeral -d 'Make a consumer that goes when nobody uses it'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from cp" -l flow-control -d 'Let the receiver of pushed messages set the pace'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from cp" -l pull -d 'Make a consumer that messages are pulled from'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from cp" -l memory -d 'Keep the state in memory, whatever the stream does'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from edit" -l config -d 'Take the configuration from a JSON file' -r -F
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from edit" -l backoff -d 'How the pauses before redeliveries grow' -r -f -a "linear\t''
none\t''"
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from edit" -l backoff-steps -d 'Number of pauses of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from edit" -l backoff-min -d 'The shortest pause of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from edit" -l backoff-max -d 'The longest pause of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from edit" -l description -d 'What the consumer is for' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from edit" -l filter -d 'Deliver messages only whose subjects match' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from edit" -l max-deliver -d 'How often a message is delivered at most, -1 for no limit' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from edit" -l max-pending -d 'How many messages may wait for acknowledgement before delivery stops' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from edit" -l max-pull-batch -d 'Messages that a pull may ask for at most' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from edit" -l max-pull-expire -d 'How long a pull may wait at most' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from edit" -l max-pull-bytes -d 'Bytes that a pull may ask for at most' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from edit" -l sample -d 'Part of the acknowledgements that are reported as metrics' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from edit" -l target -d 'Push messages to this subject' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from edit" -l wait -d 'How long an acknowledgement may take before the message is delivered again' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from edit" -l inactive-threshold -d 'How long the consumer stays when nobody uses it' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from edit" -l replicas -d 'Number of replicas, instead of as many as the stream has' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from edit" -l metadata -d 'Metadata, as NAME=VALUE' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from edit" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from edit" -s f -l force -d 'Change without asking'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from edit" -s i -l interactive -d 'Change the configuration in $EDITOR'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from edit" -l no-interactive -d 'The opposite of --interactive'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from edit" -l dry-run -d 'Only show what would change; exit with 1 if anything would'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from edit" -l headers-only -d 'Deliver headers without bodies'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from edit" -l no-headers-only -d 'The opposite of --headers-only'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from update" -l config -d 'Take the configuration from a JSON file' -r -F
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from update" -l backoff -d 'How the pauses before redeliveries grow' -r -f -a "linear\t''
none\t''"
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from update" -l backoff-steps -d 'Number of pauses of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from update" -l backoff-min -d 'The shortest pause of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from update" -l backoff-max -d 'The longest pause of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from update" -l description -d 'What the consumer is for' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from update" -l filter -d 'Deliver messages only whose subjects match' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from update" -l max-deliver -d 'How often a message is delivered at most, -1 for no limit' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from update" -l max-pending -d 'How many messages may wait for acknowledgement before delivery stops' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from update" -l max-pull-batch -d 'Messages that a pull may ask for at most' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from update" -l max-pull-expire -d 'How long a pull may wait at most' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from update" -l max-pull-bytes -d 'Bytes that a pull may ask for at most' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from update" -l sample -d 'Part of the acknowledgements that are reported as metrics' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from update" -l target -d 'Push messages to this subject' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from update" -l wait -d 'How long an acknowledgement may take before the message is delivered again' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from update" -l inactive-threshold -d 'How long the consumer stays when nobody uses it' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from update" -l replicas -d 'Number of replicas, instead of as many as the stream has' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from update" -l metadata -d 'Metadata, as NAME=VALUE' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from update" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from update" -s f -l force -d 'Change without asking'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from update" -s i -l interactive -d 'Change the configuration in $EDITOR'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from update" -l no-interactive -d 'The opposite of --interactive'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from update" -l dry-run -d 'Only show what would change; exit with 1 if anything would'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from update" -l headers-only -d 'Deliver headers without bodies'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from update" -l no-headers-only -d 'The opposite of --headers-only'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from find" -l waiting -d 'Consumers at which fewer pulls wait, but some' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from find" -l ack-pending -d 'Consumers with fewer messages to acknowledge, but some' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from find" -l pending -d 'Consumers with fewer messages to deliver, but some' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from find" -l idle -d 'Consumers that delivered something since so long ago' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from find" -l created -d 'Consumers added so long ago or longer' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from find" -l replicas -d 'Consumers with so many replicas or fewer' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from find" -l leader -d 'Consumers that this server leads' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from find" -l expression -d 'Consumers for which an expression is true' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from find" -l api-level -d 'Consumers that need at least this API level' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from find" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from find" -l pull -d 'Consumers that messages are pulled from'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from find" -l push -d 'Consumers that push messages'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from find" -l bound -d 'Consumers that somebody listens to or waits at'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from find" -l pinned -d 'Consumers whose groups are all pinned to a client'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from find" -l invert -d 'Turn every condition but the expression into its opposite'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from find" -l no-invert -d 'The opposite of --invert'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from query" -l waiting -d 'Consumers at which fewer pulls wait, but some' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from query" -l ack-pending -d 'Consumers with fewer messages to acknowledge, but some' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from query" -l pending -d 'Consumers with fewer messages to deliver, but some' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from query" -l idle -d 'Consumers that delivered something since so long ago' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from query" -l created -d 'Consumers added so long ago or longer' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from query" -l replicas -d 'Consumers with so many replicas or fewer' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from query" -l leader -d 'Consumers that this server leads' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from query" -l expression -d 'Consumers for which an expression is true' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from query" -l api-level -d 'Consumers that need at least this API level' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from query" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from query" -l pull -d 'Consumers that messages are pulled from'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from query" -l push -d 'Consumers that push messages'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from query" -l bound -d 'Consumers that somebody listens to or waits at'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from query" -l pinned -d 'Consumers whose groups are all pinned to a client'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from query" -l invert -d 'Turn every condition but the expression into its opposite'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from query" -l no-invert -d 'The opposite of --invert'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from graph" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from info" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from info" -s j -l json -d 'Show it as JSON'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from info" -l no-select -d 'Fail instead of offering what there is'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from info" -l why -d 'Ask the server what keeps the consumer from delivering'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from nfo" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from nfo" -s j -l json -d 'Show it as JSON'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from nfo" -l no-select -d 'Fail instead of offering what there is'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from nfo" -l why -d 'Ask the server what keeps the consumer from delivering'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from ls" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from ls" -s j -l json -d 'Show the names as JSON'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from ls" -s n -l names -d 'Show the names only'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from ls" -l no-select -d 'Fail instead of offering what there is'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from list" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from list" -s j -l json -d 'Show the names as JSON'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from list" -s n -l names -d 'Show the names only'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from list" -l no-select -d 'Fail instead of offering what there is'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from next" -l wait -d 'Wait up to this long, at random, before acknowledging' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from next" -l count -d 'Number of messages to pull, one by one' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from next" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from next" -l ack -d 'Acknowledge the messages'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from next" -l no-ack -d 'The opposite of --ack'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from next" -l nak -d 'Have the messages delivered again'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from next" -l term -d 'Have the messages never delivered again'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from next" -s r -l raw -d 'Show bodies only'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from pause" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from pause" -s f -l force -d 'Pause without asking'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from report" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from report" -s r -l raw -d 'Show numbers and durations as they are'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from report" -s l -l leaders -d 'Show how leaders are spread over servers'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from reset" -l sequence -d 'Sequence in the stream of the message to go on with' -r
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from reset" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from reset" -s f -l force -d 'Reset without asking'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from resume" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from resume" -s f -l force -d 'Resume without asking'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from rm" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from rm" -s f -l force -d 'Delete without asking'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from delete" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from delete" -s f -l force -d 'Delete without asking'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from del" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from del" -s f -l force -d 'Delete without asking'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from state" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from state" -s j -l json -d 'Show it as JSON, with its configuration'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from state" -l no-select -d 'Fail instead of offering what there is'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from unpin" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand con; and __fish_seen_subcommand_from unpin" -s f -l force -d 'Unpin without asking'
complete -c nats -n "__fish_nats_using_subcommand obs; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand obs; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "add" -d 'Add a consumer'
complete -c nats -n "__fish_nats_using_subcommand obs; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "create" -d 'Add a consumer'
complete -c nats -n "__fish_nats_using_subcommand obs; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "new" -d 'Add a consumer'
complete -c nats -n "__fish_nats_using_subcommand obs; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "cluster" -d 'Manage the servers that lead consumers'
complete -c nats -n "__fish_nats_using_subcommand obs; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "c" -d 'Manage the servers that lead consumers'
complete -c nats -n "__fish_nats_using_subcommand obs; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "copy" -d 'Add a consumer like another one'
complete -c nats -n "__fish_nats_using_subcommand obs; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "cp" -d 'Add a consumer like another one'
complete -c nats -n "__fish_nats_using_subcommand obs; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "edit" -d 'Change a durable consumer'
complete -c nats -n "__fish_nats_using_subcommand obs; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "update" -d 'Change a durable consumer'
complete -c nats -n "__fish_nats_using_subcommand obs; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "find" -d 'Find the consumers of a stream that match'
complete -c nats -n "__fish_nats_using_subcommand obs; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "query" -d 'Find the consumers of a stream that match'
complete -c nats -n "__fish_nats_using_subcommand obs; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "graph" -d 'Show graphs of what a consumer does'
complete -c nats -n "__fish_nats_using_subcommand obs; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "info" -d 'Show a consumer'
complete -c nats -n "__fish_nats_using_subcommand obs; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "nfo" -d 'Show a consumer'
complete -c nats -n "__fish_nats_using_subcommand obs; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "ls" -d 'List the consumers of a stream'
complete -c nats -n "__fish_nats_using_subcommand obs; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "list" -d 'List the consumers of a stream'
complete -c nats -n "__fish_nats_using_subcommand obs; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "next" -d 'Pull messages and acknowledge them'
complete -c nats -n "__fish_nats_using_subcommand obs; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "pause" -d 'Deliver nothing until some time'
complete -c nats -n "__fish_nats_using_subcommand obs; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "report" -d 'Report on the consumers of a stream'
complete -c nats -n "__fish_nats_using_subcommand obs; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "reset" -d 'Deliver again, from after what is acknowledged or from a message on'
complete -c nats -n "__fish_nats_using_subcommand obs; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "resume" -d 'End a pause of a consumer'
complete -c nats -n "__fish_nats_using_subcommand obs; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "rm" -d 'Delete a consumer'
complete -c nats -n "__fish_nats_using_subcommand obs; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "delete" -d 'Delete a consumer'
complete -c nats -n "__fish_nats_using_subcommand obs; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "del" -d 'Delete a consumer'
complete -c nats -n "__fish_nats_using_subcommand obs; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "state" -d 'Show how far a consumer has come'
complete -c nats -n "__fish_nats_using_subcommand obs; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "unpin" -d 'Take a priority group from the client it is pinned to'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from add" -l config -d 'Read the configuration from a JSON file' -r -F
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from add" -l output -d 'Save the configuration instead of adding a consumer' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from add" -l backoff -d 'How the pauses before redeliveries grow' -r -f -a "linear\t''
none\t''"
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from add" -l backoff-steps -d 'Number of pauses of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from add" -l backoff-min -d 'The shortest pause of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from add" -l backoff-max -d 'The longest pause of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from add" -l description -d 'What the consumer is for' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from add" -l filter -d 'Deliver messages only whose subjects match' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from add" -l max-deliver -d 'How often a message is delivered at most, -1 for no limit' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from add" -l max-pending -d 'How many messages may wait for acknowledgement before delivery stops' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from add" -l max-pull-batch -d 'Messages that a pull may ask for at most' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from add" -l max-pull-expire -d 'How long a pull may wait at most' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from add" -l max-pull-bytes -d 'Bytes that a pull may ask for at most' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from add" -l sample -d 'Part of the acknowledgements that are reported as metrics' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from add" -l target -d 'Push messages to this subject' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from add" -l wait -d 'How long an acknowledgement may take before the message is delivered again' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from add" -l inactive-threshold -d 'How long the consumer stays when nobody uses it' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from add" -l replicas -d 'Number of replicas, instead of as many as the stream has' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from add" -l metadata -d 'Metadata, as NAME=VALUE' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from add" -l ack -d 'How messages are acknowledged' -r -f -a "none\t''
all\t''
explicit\t''
flow_control\t''"
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from add" -l bps -d 'Bits a second that are pushed at most' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from add" -l deliver -d 'Where to start: all, new, last, subject, a duration back, or a sequence' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from add" -l deliver-group -d 'Push to subscriptions of this queue group' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from add" -l heartbeat -d 'How often to push a sign of life when there is nothing else, -1 for never' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from add" -l max-waiting -d 'How many pulls may wait at most' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from add" -l replay -d 'How fast stored messages are delivered' -r -f -a "instant\t''
original\t''"
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from add" -l pause -d 'Deliver nothing until a time as \'2006-01-02 15:04:05\' in UTC, or for a duration' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from add" -l pinned-groups -d 'Priority groups that are each pinned to one client' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from add" -l pinned-ttl -d 'How long a client may not pull before it is unpinned' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from add" -l overflow-groups -d 'Priority groups whose clients pull when there is much to do' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from add" -l prioritized-groups -d 'Priority groups whose clients come in order of priority' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from add" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from add" -l validate -d 'Only show the configuration and whether it is valid'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from add" -l headers-only -d 'Deliver headers without bodies'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from add" -l no-headers-only -d 'The opposite of --headers-only'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from add" -l ephemeral -d 'Make a consumer that goes when nobody uses it'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from add" -l flow-control -d 'Let the receiver of pushed messages set the pace'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from add" -l pull -d 'Make a consumer that messages are pulled from'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from add" -l memory -d 'Keep the state in memory, whatever the stream does'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from add" -l defaults -d 'Ask nothing that has a default'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from create" -l config -d 'Read the configuration from a JSON file' -r -F
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from create" -l output -d 'Save the configuration instead of adding a consumer' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from create" -l backoff -d 'How the pauses before redeliveries grow' -r -f -a "linear\t''
none\t''"
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from create" -l backoff-steps -d 'Number of pauses of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from create" -l backoff-min -d 'The shortest pause of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from create" -l backoff-max -d 'The longest pause of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from create" -l description -d 'What the consumer is for' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from create" -l filter -d 'Deliver messages only whose subjects match' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from create" -l max-deliver -d 'How often a message is delivered at most, -1 for no limit' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from create" -l max-pending -d 'How many messages may wait for acknowledgement before delivery stops' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from create" -l max-pull-batch -d 'Messages that a pull may ask for at most' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from create" -l max-pull-expire -d 'How long a pull may wait at most' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from create" -l max-pull-bytes -d 'Bytes that a pull may ask for at most' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from create" -l sample -d 'Part of the acknowledgements that are reported as metrics' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from create" -l target -d 'Push messages to this subject' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from create" -l wait -d 'How long an acknowledgement may take before the message is delivered again' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from create" -l inactive-threshold -d 'How long the consumer stays when nobody uses it' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from create" -l replicas -d 'Number of replicas, instead of as many as the stream has' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from create" -l metadata -d 'Metadata, as NAME=VALUE' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from create" -l ack -d 'How messages are acknowledged' -r -f -a "none\t''
all\t''
explicit\t''
flow_control\t''"
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from create" -l bps -d 'Bits a second that are pushed at most' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from create" -l deliver -d 'Where to start: all, new, last, subject, a duration back, or a sequence' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from create" -l deliver-group -d 'Push to subscriptions of this queue group' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from create" -l heartbeat -d 'How often to push a sign of life when there is nothing else, -1 for never' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from create" -l max-waiting -d 'How many pulls may wait at most' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from create" -l replay -d 'How fast stored messages are delivered' -r -f -a "instant\t''
original\t''"
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from create" -l pause -d 'Deliver nothing until a time as \'2006-01-02 15:04:05\' in UTC, or for a duration' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from create" -l pinned-groups -d 'Priority groups that are each pinned to one client' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from create" -l pinned-ttl -d 'How long a client may not pull before it is unpinned' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from create" -l overflow-groups -d 'Priority groups whose clients pull when there is much to do' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from create" -l prioritized-groups -d 'Priority groups whose clients come in order of priority' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from create" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from create" -l validate -d 'Only show the configuration and whether it is valid'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from create" -l headers-only -d 'Deliver headers without bodies'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from create" -l no-headers-only -d 'The opposite of --headers-only'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from create" -l ephemeral -d 'Make a consumer that goes when nobody uses it'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from create" -l flow-control -d 'Let the receiver of pushed messages set the pace'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from create" -l pull -d 'Make a consumer that messages are pulled from'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from create" -l memory -d 'Keep the state in memory, whatever the stream does'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from create" -l defaults -d 'Ask nothing that has a default'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from new" -l config -d 'Read the configuration from a JSON file' -r -F
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from new" -l output -d 'Save the configuration instead of adding a consumer' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from new" -l backoff -d 'How the pauses before redeliveries grow' -r -f -a "linear\t''
none\t''"
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from new" -l backoff-steps -d 'Number of pauses of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from new" -l backoff-min -d 'The shortest pause of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from new" -l backoff-max -d 'The longest pause of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from new" -l description -d 'What the consumer is for' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from new" -l filter -d 'Deliver messages only whose subjects match' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from new" -l max-deliver -d 'How often a message is delivered at most, -1 for no limit' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from new" -l max-pending -d 'How many messages may wait for acknowledgement before delivery stops' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from new" -l max-pull-batch -d 'Messages that a pull may ask for at most' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from new" -l max-pull-expire -d 'How long a pull may wait at most' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from new" -l max-pull-bytes -d 'Bytes that a pull may ask for at most' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from new" -l sample -d 'Part of the acknowledgements that are reported as metrics' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from new" -l target -d 'Push messages to this subject' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from new" -l wait -d 'How long an acknowledgement may take before the message is delivered again' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from new" -l inactive-threshold -d 'How long the consumer stays when nobody uses it' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from new" -l replicas -d 'Number of replicas, instead of as many as the stream has' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from new" -l metadata -d 'Metadata, as NAME=VALUE' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from new" -l ack -d 'How messages are acknowledged' -r -f -a "none\t''
all\t''
explicit\t''
flow_control\t''"
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from new" -l bps -d 'Bits a second that are pushed at most' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from new" -l deliver -d 'Where to start: all, new, last, subject, a duration back, or a sequence' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from new" -l deliver-group -d 'Push to subscriptions of this queue group' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from new" -l heartbeat -d 'How often to push a sign of life when there is nothing else, -1 for never' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from new" -l max-waiting -d 'How many pulls may wait at most' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from new" -l replay -d 'How fast stored messages are delivered' -r -f -a "instant\t''
original\t''"
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from new" -l pause -d 'Deliver nothing until a time as \'2006-01-02 15:04:05\' in UTC, or for a duration' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from new" -l pinned-groups -d 'Priority groups that are each pinned to one client' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from new" -l pinned-ttl -d 'How long a client may not pull before it is unpinned' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from new" -l overflow-groups -d 'Priority groups whose clients pull when there is much to do' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from new" -l prioritized-groups -d 'Priority groups whose clients come in order of priority' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from new" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from new" -l validate -d 'Only show the configuration and whether it is valid'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from new" -l headers-only -d 'Deliver headers without bodies'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from new" -l no-headers-only -d 'The opposite of --headers-only'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from new" -l ephemeral -d 'Make a consumer that goes when nobody uses it'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from new" -l flow-control -d 'Let the receiver of pushed messages set the pace'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from new" -l pull -d 'Make a consumer that messages are pulled from'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from new" -l memory -d 'Keep the state in memory, whatever the stream does'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from new" -l defaults -d 'Ask nothing that has a default'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from cluster" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from cluster" -f -a "balance" -d 'Spread the leaders of the consumers that match over the servers'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from cluster" -f -a "step-down" -d 'Make a consumer elect another leader'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from cluster" -f -a "elect" -d 'Make a consumer elect another leader'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from cluster" -f -a "down" -d 'Make a consumer elect another leader'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from cluster" -f -a "d" -d 'Make a consumer elect another leader'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from c" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from c" -f -a "balance" -d 'Spread the leaders of the consumers that match over the servers'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from c" -f -a "step-down" -d 'Make a consumer elect another leader'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from c" -f -a "elect" -d 'Make a consumer elect another leader'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from c" -f -a "down" -d 'Make a consumer elect another leader'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from c" -f -a "d" -d 'Make a consumer elect another leader'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from copy" -l backoff -d 'How the pauses before redeliveries grow' -r -f -a "linear\t''
none\t''"
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from copy" -l backoff-steps -d 'Number of pauses of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from copy" -l backoff-min -d 'The shortest pause of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from copy" -l backoff-max -d 'The longest pause of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from copy" -l description -d 'What the consumer is for' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from copy" -l filter -d 'Deliver messages only whose subjects match' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from copy" -l max-deliver -d 'How often a message is delivered at most, -1 for no limit' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from copy" -l max-pending -d 'How many messages may wait for acknowledgement before delivery stops' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from copy" -l max-pull-batch -d 'Messages that a pull may ask for at most' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from copy" -l max-pull-expire -d 'How long a pull may wait at most' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from copy" -l max-pull-bytes -d 'Bytes that a pull may ask for at most' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from copy" -l sample -d 'Part of the acknowledgements that are reported as metrics' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from copy" -l target -d 'Push messages to this subject' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from copy" -l wait -d 'How long an acknowledgement may take before the message is delivered again' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from copy" -l inactive-threshold -d 'How long the consumer stays when nobody uses it' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from copy" -l replicas -d 'Number of replicas, instead of as many as the stream has' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from copy" -l metadata -d 'Metadata, as NAME=VALUE' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from copy" -l ack -d 'How messages are acknowledged' -r -f -a "none\t''
all\t''
explicit\t''
flow_control\t''"
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from copy" -l bps -d 'Bits a second that are pushed at most' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from copy" -l deliver -d 'Where to start: all, new, last, subject, a duration back, or a sequence' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from copy" -l deliver-group -d 'Push to subscriptions of this queue group' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from copy" -l heartbeat -d 'How often to push a sign of life when there is nothing else, -1 for never' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from copy" -l max-waiting -d 'How many pulls may wait at most' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from copy" -l replay -d 'How fast stored messages are delivered' -r -f -a "instant\t''
original\t''"
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from copy" -l pause -d 'Deliver nothing until a time as \'2006-01-02 15:04:05\' in UTC, or for a duration' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from copy" -l pinned-groups -d 'Priority groups that are each pinned to one client' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from copy" -l pinned-ttl -d 'How long a client may not pull before it is unpinned' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from copy" -l overflow-groups -d 'Priority groups whose clients pull when there is much to do' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from copy" -l prioritized-groups -d 'Priority groups whose clients come in order of priority' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from copy" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from copy" -l headers-only -d 'Deliver headers without bodies'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from copy" -l no-headers-only -d 'The opposite of --headers-only'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from copy" -l ephemeral -d 'Make a consumer that goes when nobody uses it'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from copy" -l flow-control -d 'Let the receiver of pushed messages set the pace'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from copy" -l pull -d 'Make a consumer that messages are pulled from'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from copy" -l memory -d 'Keep the state in memory, whatever the stream does'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from cp" -l backoff -d 'How the pauses before redeliveries grow' -r -f -a "linear\t''
none\t''"
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from cp" -l backoff-steps -d 'Number of pauses of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from cp" -l backoff-min -d 'The shortest pause of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from cp" -l backoff-max -d 'The longest pause of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from cp" -l description -d 'What the consumer is for' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from cp" -l filter -d 'Deliver messages only whose subjects match' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from cp" -l max-deliver -d 'How often a message is delivered at most, -1 for no limit' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from cp" -l max-pending -d 'How many messages may wait for acknowledgement before delivery stops' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from cp" -l max-pull-batch -d 'Messages that a pull may ask for at most' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from cp" -l max-pull-expire -d 'How long a pull may wait at most' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from cp" -l max-pull-bytes -d 'Bytes that a pull may ask for at most' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from cp" -l sample -d 'Part of the acknowledgements that are reported as metrics' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from cp" -l target -d 'Push messages to this subject' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from cp" -l wait -d 'How long an acknowledgement may take before the message is delivered again' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from cp" -l inactive-threshold -d 'How long the consumer stays when nobody uses it' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from cp" -l replicas -d 'Number of replicas, instead of as many as the stream has' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from cp" -l metadata -d 'Metadata, as NAME=VALUE' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from cp" -l ack -d 'How messages are acknowledged' -r -f -a "none\t''
all\t''
explicit\t''
flow_control\t''"
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from cp" -l bps -d 'Bits a second that are pushed at most' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from cp" -l deliver -d 'Where to start: all, new, last, subject, a duration back, or a sequence' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from cp" -l deliver-group -d 'Push to subscriptions of this queue group' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from cp" -l heartbeat -d 'How often to push a sign of life when there is nothing else, -1 for never' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from cp" -l max-waiting -d 'How many pulls may wait at most' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from cp" -l replay -d 'How fast stored messages are delivered' -r -f -a "instant\t''
original\t''"
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from cp" -l pause -d 'Deliver nothing until a time as \'2006-01-02 15:04:05\' in UTC, or for a duration' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from cp" -l pinned-groups -d 'Priority groups that are each pinned to one client' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from cp" -l pinned-ttl -d 'How long a client may not pull before it is unpinned' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from cp" -l overflow-groups -d 'Priority groups whose clients pull when there is much to do' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from cp" -l prioritized-groups -d 'Priority groups whose clients come in order of priority' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from cp" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from cp" -l headers-only -d 'Deliver headers without bodies'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from cp" -l no-headers-only -d 'The opposite of --headers-only'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from cp" -l ephemeral -d 'Make a consumer that goes when nobody uses it'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from cp" -l flow-control -d 'Let the receiver of pushed messages set the pace'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from cp" -l pull -d 'Make a consumer that messages are pulled from'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from cp" -l memory -d 'Keep the state in memory, whatever the stream does'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from edit" -l config -d 'Take the configuration from a JSON file' -r -F
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from edit" -l backoff -d 'How the pauses before redeliveries grow' -r -f -a "linear\t''
none\t''"
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from edit" -l backoff-steps -d 'Number of pauses of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from edit" -l backoff-min -d 'The shortest pause of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from edit" -l backoff-max -d 'The longest pause of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from edit" -l description -d 'What the consumer is for' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from edit" -l filter -d 'Deliver messages only whose subjects match' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from edit" -l max-deliver -d 'How often a message is delivered at most, -1 for no limit' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from edit" -l max-pending -d 'How many messages may wait for acknowledgement before delivery stops' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from edit" -l max-pull-batch -d 'Messages that a pull may ask for at most' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from edit" -l max-pull-expire -d 'How long a pull may wait at most' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from edit" -l max-pull-bytes -d 'Bytes that a pull may ask for at most' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from edit" -l sample -d 'Part of the acknowledgements that are reported as metrics' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from edit" -l target -d 'Push messages to this subject' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from edit" -l wait -d 'How long an acknowledgement may take before the message is delivered again' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from edit" -l inactive-threshold -d 'How long the consumer stays when nobody uses it' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from edit" -l replicas -d 'Number of replicas, instead of as many as the stream has' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from edit" -l metadata -d 'Metadata, as NAME=VALUE' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from edit" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from edit" -s f -l force -d 'Change without asking'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from edit" -s i -l interactive -d 'Change the configuration in $EDITOR'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from edit" -l no-interactive -d 'The opposite of --interactive'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from edit" -l dry-run -d 'Only show what would change; exit with 1 if anything would'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from edit" -l headers-only -d 'Deliver headers without bodies'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from edit" -l no-headers-only -d 'The opposite of --headers-only'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from update" -l config -d 'Take the configuration from a JSON file' -r -F
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from update" -l backoff -d 'How the pauses before redeliveries grow' -r -f -a "linear\t''
none\t''"
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from update" -l backoff-steps -d 'Number of pauses of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from update" -l backoff-min -d 'The shortest pause of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from update" -l backoff-max -d 'The longest pause of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from update" -l description -d 'What the consumer is for' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from update" -l filter -d 'Deliver messages only whose subjects match' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from update" -l max-deliver -d 'How often a message is delivered at most, -1 for no limit' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from update" -l max-pending -d 'How many messages may wait for acknowledgement before delivery stops' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from update" -l max-pull-batch -d 'Messages that a pull may ask for at most' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from update" -l max-pull-expire -d 'How long a pull may wait at most' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from update" -l max-pull-bytes -d 'Bytes that a pull may ask for at most' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from update" -l sample -d 'Part of the acknowledgements that are reported as metrics' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from update" -l target -d 'Push messages to this subject' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from update" -l wait -d 'How long an acknowledgement may take before the message is delivered again' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from update" -l inactive-threshold -d 'How long the consumer stays when nobody uses it' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from update" -l replicas -d 'Number of replicas, instead of as many as the stream has' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from update" -l metadata -d 'Metadata, as NAME=VALUE' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from update" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from update" -s f -l force -d 'Change without asking'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from update" -s i -l interactive -d 'Change the configuration in $EDITOR'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from update" -l no-interactive -d 'The opposite of --interactive'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from update" -l dry-run -d 'Only show what would change; exit with 1 if anything would'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from update" -l headers-only -d 'Deliver headers without bodies'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from update" -l no-headers-only -d 'The opposite of --headers-only'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from find" -l waiting -d 'Consumers at which fewer pulls wait, but some' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from find" -l ack-pending -d 'Consumers with fewer messages to acknowledge, but some' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from find" -l pending -d 'Consumers with fewer messages to deliver, but some' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from find" -l idle -d 'Consumers that delivered something since so long ago' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from find" -l created -d 'Consumers added so long ago or longer' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from find" -l replicas -d 'Consumers with so many replicas or fewer' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from find" -l leader -d 'Consumers that this server leads' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from find" -l expression -d 'Consumers for which an expression is true' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from find" -l api-level -d 'Consumers that need at least this API level' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from find" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from find" -l pull -d 'Consumers that messages are pulled from'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from find" -l push -d 'Consumers that push messages'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from find" -l bound -d 'Consumers that somebody listens to or waits at'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from find" -l pinned -d 'Consumers whose groups are all pinned to a client'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from find" -l invert -d 'Turn every condition but the expression into its opposite'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from find" -l no-invert -d 'The opposite of --invert'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from query" -l waiting -d 'Consumers at which fewer pulls wait, but some' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from query" -l ack-pending -d 'Consumers with fewer messages to acknowledge, but some' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from query" -l pending -d 'Consumers with fewer messages to deliver, but some' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from query" -l idle -d 'Consumers that delivered something since so long ago' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from query" -l created -d 'Consumers added so long ago or longer' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from query" -l replicas -d 'Consumers with so many replicas or fewer' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from query" -l leader -d 'Consumers that this server leads' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from query" -l expression -d 'Consumers for which an expression is true' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from query" -l api-level -d 'Consumers that need at least this API level' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from query" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from query" -l pull -d 'Consumers that messages are pulled from'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from query" -l push -d 'Consumers that push messages'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from query" -l bound -d 'Consumers that somebody listens to or waits at'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from query" -l pinned -d 'Consumers whose groups are all pinned to a client'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from query" -l invert -d 'Turn every condition but the expression into its opposite'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from query" -l no-invert -d 'The opposite of --invert'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from graph" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from info" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from info" -s j -l json -d 'Show it as JSON'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from info" -l no-select -d 'Fail instead of offering what there is'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from info" -l why -d 'Ask the server what keeps the consumer from delivering'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from nfo" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from nfo" -s j -l json -d 'Show it as JSON'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from nfo" -l no-select -d 'Fail instead of offering what there is'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from nfo" -l why -d 'Ask the server what keeps the consumer from delivering'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from ls" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from ls" -s j -l json -d 'Show the names as JSON'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from ls" -s n -l names -d 'Show the names only'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from ls" -l no-select -d 'Fail instead of offering what there is'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from list" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from list" -s j -l json -d 'Show the names as JSON'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from list" -s n -l names -d 'Show the names only'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from list" -l no-select -d 'Fail instead of offering what there is'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from next" -l wait -d 'Wait up to this long, at random, before acknowledging' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from next" -l count -d 'Number of messages to pull, one by one' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from next" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from next" -l ack -d 'Acknowledge the messages'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from next" -l no-ack -d 'The opposite of --ack'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from next" -l nak -d 'Have the messages delivered again'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from next" -l term -d 'Have the messages never delivered again'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from next" -s r -l raw -d 'Show bodies only'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from pause" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from pause" -s f -l force -d 'Pause without asking'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from report" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from report" -s r -l raw -d 'Show numbers and durations as they are'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from report" -s l -l leaders -d 'Show how leaders are spread over servers'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from reset" -l sequence -d 'Sequence in the stream of the message to go on with' -r
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from reset" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from reset" -s f -l force -d 'Reset without asking'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from resume" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from resume" -s f -l force -d 'Resume without asking'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from rm" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from rm" -s f -l force -d 'Delete without asking'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from delete" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from delete" -s f -l force -d 'Delete without asking'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from del" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from del" -s f -l force -d 'Delete without asking'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from state" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from state" -s j -l json -d 'Show it as JSON, with its configuration'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from state" -l no-select -d 'Fail instead of offering what there is'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from unpin" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand obs; and __fish_seen_subcommand_from unpin" -s f -l force -d 'Unpin without asking'
complete -c nats -n "__fish_nats_using_subcommand c; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand c; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "add" -d 'Add a consumer'
complete -c nats -n "__fish_nats_using_subcommand c; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "create" -d 'Add a consumer'
complete -c nats -n "__fish_nats_using_subcommand c; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "new" -d 'Add a consumer'
complete -c nats -n "__fish_nats_using_subcommand c; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "cluster" -d 'Manage the servers that lead consumers'
complete -c nats -n "__fish_nats_using_subcommand c; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "c" -d 'Manage the servers that lead consumers'
complete -c nats -n "__fish_nats_using_subcommand c; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "copy" -d 'Add a consumer like another one'
complete -c nats -n "__fish_nats_using_subcommand c; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "cp" -d 'Add a consumer like another one'
complete -c nats -n "__fish_nats_using_subcommand c; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "edit" -d 'Change a durable consumer'
complete -c nats -n "__fish_nats_using_subcommand c; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "update" -d 'Change a durable consumer'
complete -c nats -n "__fish_nats_using_subcommand c; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "find" -d 'Find the consumers of a stream that match'
complete -c nats -n "__fish_nats_using_subcommand c; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "query" -d 'Find the consumers of a stream that match'
complete -c nats -n "__fish_nats_using_subcommand c; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "graph" -d 'Show graphs of what a consumer does'
complete -c nats -n "__fish_nats_using_subcommand c; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "info" -d 'Show a consumer'
complete -c nats -n "__fish_nats_using_subcommand c; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "nfo" -d 'Show a consumer'
complete -c nats -n "__fish_nats_using_subcommand c; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "ls" -d 'List the consumers of a stream'
complete -c nats -n "__fish_nats_using_subcommand c; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "list" -d 'List the consumers of a stream'
complete -c nats -n "__fish_nats_using_subcommand c; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "next" -d 'Pull messages and acknowledge them'
complete -c nats -n "__fish_nats_using_subcommand c; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "pause" -d 'Deliver nothing until some time'
complete -c nats -n "__fish_nats_using_subcommand c; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "report" -d 'Report on the consumers of a stream'
complete -c nats -n "__fish_nats_using_subcommand c; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "reset" -d 'Deliver again, from after what is acknowledged or from a message on'
complete -c nats -n "__fish_nats_using_subcommand c; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "resume" -d 'End a pause of a consumer'
complete -c nats -n "__fish_nats_using_subcommand c; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "rm" -d 'Delete a consumer'
complete -c nats -n "__fish_nats_using_subcommand c; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "delete" -d 'Delete a consumer'
complete -c nats -n "__fish_nats_using_subcommand c; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "del" -d 'Delete a consumer'
complete -c nats -n "__fish_nats_using_subcommand c; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "state" -d 'Show how far a consumer has come'
complete -c nats -n "__fish_nats_using_subcommand c; and not __fish_seen_subcommand_from add create new cluster c copy cp edit update find query graph info nfo ls list next pause report reset resume rm delete del state unpin" -f -a "unpin" -d 'Take a priority group from the client it is pinned to'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from add" -l config -d 'Read the configuration from a JSON file' -r -F
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from add" -l output -d 'Save the configuration instead of adding a consumer' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from add" -l backoff -d 'How the pauses before redeliveries grow' -r -f -a "linear\t''
none\t''"
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from add" -l backoff-steps -d 'Number of pauses of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from add" -l backoff-min -d 'The shortest pause of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from add" -l backoff-max -d 'The longest pause of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from add" -l description -d 'What the consumer is for' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from add" -l filter -d 'Deliver messages only whose subjects match' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from add" -l max-deliver -d 'How often a message is delivered at most, -1 for no limit' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from add" -l max-pending -d 'How many messages may wait for acknowledgement before delivery stops' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from add" -l max-pull-batch -d 'Messages that a pull may ask for at most' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from add" -l max-pull-expire -d 'How long a pull may wait at most' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from add" -l max-pull-bytes -d 'Bytes that a pull may ask for at most' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from add" -l sample -d 'Part of the acknowledgements that are reported as metrics' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from add" -l target -d 'Push messages to this subject' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from add" -l wait -d 'How long an acknowledgement may take before the message is delivered again' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from add" -l inactive-threshold -d 'How long the consumer stays when nobody uses it' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from add" -l replicas -d 'Number of replicas, instead of as many as the stream has' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from add" -l metadata -d 'Metadata, as NAME=VALUE' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from add" -l ack -d 'How messages are acknowledged' -r -f -a "none\t''
all\t''
explicit\t''
flow_control\t''"
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from add" -l bps -d 'Bits a second that are pushed at most' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from add" -l deliver -d 'Where to start: all, new, last, subject, a duration back, or a sequence' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from add" -l deliver-group -d 'Push to subscriptions of this queue group' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from add" -l heartbeat -d 'How often to push a sign of life when there is nothing else, -1 for never' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from add" -l max-waiting -d 'How many pulls may wait at most' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from add" -l replay -d 'How fast stored messages are delivered' -r -f -a "instant\t''
original\t''"
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from add" -l pause -d 'Deliver nothing until a time as \'2006-01-02 15:04:05\' in UTC, or for a duration' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from add" -l pinned-groups -d 'Priority groups that are each pinned to one client' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from add" -l pinned-ttl -d 'How long a client may not pull before it is unpinned' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from add" -l overflow-groups -d 'Priority groups whose clients pull when there is much to do' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from add" -l prioritized-groups -d 'Priority groups whose clients come in order of priority' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from add" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from add" -l validate -d 'Only show the configuration and whether it is valid'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from add" -l headers-only -d 'Deliver headers without bodies'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from add" -l no-headers-only -d 'The opposite of --headers-only'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from add" -l ephemeral -d 'Make a consumer that goes when nobody uses it'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from add" -l flow-control -d 'Let the receiver of pushed messages set the pace'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from add" -l pull -d 'Make a consumer that messages are pulled from'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from add" -l memory -d 'Keep the state in memory, whatever the stream does'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from add" -l defaults -d 'Ask nothing that has a default'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from create" -l config -d 'Read the configuration from a JSON file' -r -F
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from create" -l output -d 'Save the configuration instead of adding a consumer' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from create" -l backoff -d 'How the pauses before redeliveries grow' -r -f -a "linear\t''
none\t''"
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from create" -l backoff-steps -d 'Number of pauses of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from create" -l backoff-min -d 'The shortest pause of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from create" -l backoff-max -d 'The longest pause of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from create" -l description -d 'What the consumer is for' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from create" -l filter -d 'Deliver messages only whose subjects match' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from create" -l max-deliver -d 'How often a message is delivered at most, -1 for no limit' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from create" -l max-pending -d 'How many messages may wait for acknowledgement before delivery stops' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from create" -l max-pull-batch -d 'Messages that a pull may ask for at most' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from create" -l max-pull-expire -d 'How long a pull may wait at most' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from create" -l max-pull-bytes -d 'Bytes that a pull may ask for at most' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from create" -l sample -d 'Part of the acknowledgements that are reported as metrics' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from create" -l target -d 'Push messages to this subject' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from create" -l wait -d 'How long an acknowledgement may take before the message is delivered again' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from create" -l inactive-threshold -d 'How long the consumer stays when nobody uses it' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from create" -l replicas -d 'Number of replicas, instead of as many as the stream has' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from create" -l metadata -d 'Metadata, as NAME=VALUE' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from create" -l ack -d 'How messages are acknowledged' -r -f -a "none\t''
all\t''
explicit\t''
flow_control\t''"
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from create" -l bps -d 'Bits a second that are pushed at most' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from create" -l deliver -d 'Where to start: all, new, last, subject, a duration back, or a sequence' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from create" -l deliver-group -d 'Push to subscriptions of this queue group' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from create" -l heartbeat -d 'How often to push a sign of life when there is nothing else, -1 for never' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from create" -l max-waiting -d 'How many pulls may wait at most' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from create" -l replay -d 'How fast stored messages are delivered' -r -f -a "instant\t''
original\t''"
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from create" -l pause -d 'Deliver nothing until a time as \'2006-01-02 15:04:05\' in UTC, or for a duration' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from create" -l pinned-groups -d 'Priority groups that are each pinned to one client' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from create" -l pinned-ttl -d 'How long a client may not pull before it is unpinned' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from create" -l overflow-groups -d 'Priority groups whose clients pull when there is much to do' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from create" -l prioritized-groups -d 'Priority groups whose clients come in order of priority' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from create" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from create" -l validate -d 'Only show the configuration and whether it is valid'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from create" -l headers-only -d 'Deliver headers without bodies'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from create" -l no-headers-only -d 'The opposite of --headers-only'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from create" -l ephemeral -d 'Make a consumer that goes when nobody uses it'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from create" -l flow-control -d 'Let the receiver of pushed messages set the pace'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from create" -l pull -d 'Make a consumer that messages are pulled from'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from create" -l memory -d 'Keep the state in memory, whatever the stream does'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from create" -l defaults -d 'Ask nothing that has a default'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from new" -l config -d 'Read the configuration from a JSON file' -r -F
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from new" -l output -d 'Save the configuration instead of adding a consumer' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from new" -l backoff -d 'How the pauses before redeliveries grow' -r -f -a "linear\t''
none\t''"
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from new" -l backoff-steps -d 'Number of pauses of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from new" -l backoff-min -d 'The shortest pause of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from new" -l backoff-max -d 'The longest pause of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from new" -l description -d 'What the consumer is for' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from new" -l filter -d 'Deliver messages only whose subjects match' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from new" -l max-deliver -d 'How often a message is delivered at most, -1 for no limit' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from new" -l max-pending -d 'How many messages may wait for acknowledgement before delivery stops' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from new" -l max-pull-batch -d 'Messages that a pull may ask for at most' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from new" -l max-pull-expire -d 'How long a pull may wait at most' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from new" -l max-pull-bytes -d 'Bytes that a pull may ask for at most' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from new" -l sample -d 'Part of the acknowledgements that are reported as metrics' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from new" -l target -d 'Push messages to this subject' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from new" -l wait -d 'How long an acknowledgement may take before the message is delivered again' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from new" -l inactive-threshold -d 'How long the consumer stays when nobody uses it' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from new" -l replicas -d 'Number of replicas, instead of as many as the stream has' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from new" -l metadata -d 'Metadata, as NAME=VALUE' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from new" -l ack -d 'How messages are acknowledged' -r -f -a "none\t''
all\t''
explicit\t''
flow_control\t''"
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from new" -l bps -d 'Bits a second that are pushed at most' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from new" -l deliver -d 'Where to start: all, new, last, subject, a duration back, or a sequence' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from new" -l deliver-group -d 'Push to subscriptions of this queue group' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from new" -l heartbeat -d 'How often to push a sign of life when there is nothing else, -1 for never' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from new" -l max-waiting -d 'How many pulls may wait at most' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from new" -l replay -d 'How fast stored messages are delivered' -r -f -a "instant\t''
original\t''"
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from new" -l pause -d 'Deliver nothing until a time as \'2006-01-02 15:04:05\' in UTC, or for a duration' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from new" -l pinned-groups -d 'Priority groups that are each pinned to one client' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from new" -l pinned-ttl -d 'How long a client may not pull before it is unpinned' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from new" -l overflow-groups -d 'Priority groups whose clients pull when there is much to do' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from new" -l prioritized-groups -d 'Priority groups whose clients come in order of priority' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from new" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from new" -l validate -d 'Only show the configuration and whether it is valid'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from new" -l headers-only -d 'Deliver headers without bodies'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from new" -l no-headers-only -d 'The opposite of --headers-only'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from new" -l ephemeral -d 'Make a consumer that goes when nobody uses it'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from new" -l flow-control -d 'Let the receiver of pushed messages set the pace'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from new" -l pull -d 'Make a consumer that messages are pulled from'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from new" -l memory -d 'Keep the state in memory, whatever the stream does'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from new" -l defaults -d 'Ask nothing that has a default'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from cluster" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from cluster" -f -a "balance" -d 'Spread the leaders of the consumers that match over the servers'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from cluster" -f -a "step-down" -d 'Make a consumer elect another leader'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from cluster" -f -a "elect" -d 'Make a consumer elect another leader'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from cluster" -f -a "down" -d 'Make a consumer elect another leader'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from cluster" -f -a "d" -d 'Make a consumer elect another leader'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from c" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from c" -f -a "balance" -d 'Spread the leaders of the consumers that match over the servers'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from c" -f -a "step-down" -d 'Make a consumer elect another leader'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from c" -f -a "elect" -d 'Make a consumer elect another leader'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from c" -f -a "down" -d 'Make a consumer elect another leader'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from c" -f -a "d" -d 'Make a consumer elect another leader'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from copy" -l backoff -d 'How the pauses before redeliveries grow' -r -f -a "linear\t''
none\t''"
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from copy" -l backoff-steps -d 'Number of pauses of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from copy" -l backoff-min -d 'The shortest pause of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from copy" -l backoff-max -d 'The longest pause of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from copy" -l description -d 'What the consumer is for' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from copy" -l filter -d 'Deliver messages only whose subjects match' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from copy" -l max-deliver -d 'How often a message is delivered at most, -1 for no limit' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from copy" -l max-pending -d 'How many messages may wait for acknowledgement before delivery stops' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from copy" -l max-pull-batch -d 'Messages that a pull may ask for at most' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from copy" -l max-pull-expire -d 'How long a pull may wait at most' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from copy" -l max-pull-bytes -d 'Bytes that a pull may ask for at most' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from copy" -l sample -d 'Part of the acknowledgements that are reported as metrics' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from copy" -l target -d 'Push messages to this subject' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from copy" -l wait -d 'How long an acknowledgement may take before the message is delivered again' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from copy" -l inactive-threshold -d 'How long the consumer stays when nobody uses it' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from copy" -l replicas -d 'Number of replicas, instead of as many as the stream has' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from copy" -l metadata -d 'Metadata, as NAME=VALUE' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from copy" -l ack -d 'How messages are acknowledged' -r -f -a "none\t''
all\t''
explicit\t''
flow_control\t''"
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from copy" -l bps -d 'Bits a second that are pushed at most' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from copy" -l deliver -d 'Where to start: all, new, last, subject, a duration back, or a sequence' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from copy" -l deliver-group -d 'Push to subscriptions of this queue group' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from copy" -l heartbeat -d 'How often to push a sign of life when there is nothing else, -1 for never' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from copy" -l max-waiting -d 'How many pulls may wait at most' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from copy" -l replay -d 'How fast stored messages are delivered' -r -f -a "instant\t''
original\t''"
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from copy" -l pause -d 'Deliver nothing until a time as \'2006-01-02 15:04:05\' in UTC, or for a duration' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from copy" -l pinned-groups -d 'Priority groups that are each pinned to one client' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from copy" -l pinned-ttl -d 'How long a client may not pull before it is unpinned' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from copy" -l overflow-groups -d 'Priority groups whose clients pull when there is much to do' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from copy" -l prioritized-groups -d 'Priority groups whose clients come in order of priority' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from copy" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from copy" -l headers-only -d 'Deliver headers without bodies'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from copy" -l no-headers-only -d 'The opposite of --headers-only'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from copy" -l ephemeral -d 'Make a consumer that goes when nobody uses it'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from copy" -l flow-control -d 'Let the receiver of pushed messages set the pace'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from copy" -l pull -d 'Make a consumer that messages are pulled from'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from copy" -l memory -d 'Keep the state in memory, whatever the stream does'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from cp" -l backoff -d 'How the pauses before redeliveries grow' -r -f -a "linear\t''
none\t''"
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from cp" -l backoff-steps -d 'Number of pauses of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from cp" -l backoff-min -d 'The shortest pause of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from cp" -l backoff-max -d 'The longest pause of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from cp" -l description -d 'What the consumer is for' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from cp" -l filter -d 'Deliver messages only whose subjects match' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from cp" -l max-deliver -d 'How often a message is delivered at most, -1 for no limit' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from cp" -l max-pending -d 'How many messages may wait for acknowledgement before delivery stops' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from cp" -l max-pull-batch -d 'Messages that a pull may ask for at most' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from cp" -l max-pull-expire -d 'How long a pull may wait at most' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from cp" -l max-pull-bytes -d 'Bytes that a pull may ask for at most' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from cp" -l sample -d 'Part of the acknowledgements that are reported as metrics' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from cp" -l target -d 'Push messages to this subject' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from cp" -l wait -d 'How long an acknowledgement may take before the message is delivered again' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from cp" -l inactive-threshold -d 'How long the consumer stays when nobody uses it' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from cp" -l replicas -d 'Number of replicas, instead of as many as the stream has' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from cp" -l metadata -d 'Metadata, as NAME=VALUE' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from cp" -l ack -d 'How messages are acknowledged' -r -f -a "none\t''
all\t''
explicit\t''
flow_control\t''"
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from cp" -l bps -d 'Bits a second that are pushed at most' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from cp" -l deliver -d 'Where to start: all, new, last, subject, a duration back, or a sequence' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from cp" -l deliver-group -d 'Push to subscriptions of this queue group' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from cp" -l heartbeat -d 'How often to push a sign of life when there is nothing else, -1 for never' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from cp" -l max-waiting -d 'How many pulls may wait at most' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from cp" -l replay -d 'How fast stored messages are delivered' -r -f -a "instant\t''
original\t''"
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from cp" -l pause -d 'Deliver nothing until a time as \'2006-01-02 15:04:05\' in UTC, or for a duration' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from cp" -l pinned-groups -d 'Priority groups that are each pinned to one client' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from cp" -l pinned-ttl -d 'How long a client may not pull before it is unpinned' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from cp" -l overflow-groups -d 'Priority groups whose clients pull when there is much to do' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from cp" -l prioritized-groups -d 'Priority groups whose clients come in order of priority' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from cp" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from cp" -l headers-only -d 'Deliver headers without bodies'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from cp" -l no-headers-only -d 'The opposite of --headers-only'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from cp" -l ephemeral -d 'Make a consumer that goes when nobody uses it'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from cp" -l flow-control -d 'Let the receiver of pushed messages set the pace'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from cp" -l pull -d 'Make a consumer that messages are pulled from'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from cp" -l memory -d 'Keep the state in memory, whatever the stream does'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from edit" -l config -d 'Take the configuration from a JSON file' -r -F
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from edit" -l backoff -d 'How the pauses before redeliveries grow' -r -f -a "linear\t''
none\t''"
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from edit" -l backoff-steps -d 'Number of pauses of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from edit" -l backoff-min -d 'The shortest pause of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from edit" -l backoff-max -d 'The longest pause of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from edit" -l description -d 'What the consumer is for' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from edit" -l filter -d 'Deliver messages only whose subjects match' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from edit" -l max-deliver -d 'How often a message is delivered at most, -1 for no limit' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from edit" -l max-pending -d 'How many messages may wait for acknowledgement before delivery stops' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from edit" -l max-pull-batch -d 'Messages that a pull may ask for at most' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from edit" -l max-pull-expire -d 'How long a pull may wait at most' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from edit" -l max-pull-bytes -d 'Bytes that a pull may ask for at most' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from edit" -l sample -d 'Part of the acknowledgements that are reported as metrics' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from edit" -l target -d 'Push messages to this subject' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from edit" -l wait -d 'How long an acknowledgement may take before the message is delivered again' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from edit" -l inactive-threshold -d 'How long the consumer stays when nobody uses it' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from edit" -l replicas -d 'Number of replicas, instead of as many as the stream has' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from edit" -l metadata -d 'Metadata, as NAME=VALUE' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from edit" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from edit" -s f -l force -d 'Change without asking'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from edit" -s i -l interactive -d 'Change the configuration in $EDITOR'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from edit" -l no-interactive -d 'The opposite of --interactive'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from edit" -l dry-run -d 'Only show what would change; exit with 1 if anything would'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from edit" -l headers-only -d 'Deliver headers without bodies'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from edit" -l no-headers-only -d 'The opposite of --headers-only'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from update" -l config -d 'Take the configuration from a JSON file' -r -F
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from update" -l backoff -d 'How the pauses before redeliveries grow' -r -f -a "linear\t''
none\t''"
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from update" -l backoff-steps -d 'Number of pauses of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from update" -l backoff-min -d 'The shortest pause of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from update" -l backoff-max -d 'The longest pause of --backoff' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from update" -l description -d 'What the consumer is for' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from update" -l filter -d 'Deliver messages only whose subjects match' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from update" -l max-deliver -d 'How often a message is delivered at most, -1 for no limit' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from update" -l max-pending -d 'How many messages may wait for acknowledgement before delivery stops' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from update" -l max-pull-batch -d 'Messages that a pull may ask for at most' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from update" -l max-pull-expire -d 'How long a pull may wait at most' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from update" -l max-pull-bytes -d 'Bytes that a pull may ask for at most' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from update" -l sample -d 'Part of the acknowledgements that are reported as metrics' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from update" -l target -d 'Push messages to this subject' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from update" -l wait -d 'How long an acknowledgement may take before the message is delivered again' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from update" -l inactive-threshold -d 'How long the consumer stays when nobody uses it' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from update" -l replicas -d 'Number of replicas, instead of as many as the stream has' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from update" -l metadata -d 'Metadata, as NAME=VALUE' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from update" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from update" -s f -l force -d 'Change without asking'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from update" -s i -l interactive -d 'Change the configuration in $EDITOR'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from update" -l no-interactive -d 'The opposite of --interactive'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from update" -l dry-run -d 'Only show what would change; exit with 1 if anything would'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from update" -l headers-only -d 'Deliver headers without bodies'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from update" -l no-headers-only -d 'The opposite of --headers-only'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from find" -l waiting -d 'Consumers at which fewer pulls wait, but some' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from find" -l ack-pending -d 'Consumers with fewer messages to acknowledge, but some' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from find" -l pending -d 'Consumers with fewer messages to deliver, but some' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from find" -l idle -d 'Consumers that delivered something since so long ago' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from find" -l created -d 'Consumers added so long ago or longer' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from find" -l replicas -d 'Consumers with so many replicas or fewer' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from find" -l leader -d 'Consumers that this server leads' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from find" -l expression -d 'Consumers for which an expression is true' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from find" -l api-level -d 'Consumers that need at least this API level' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from find" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from find" -l pull -d 'Consumers that messages are pulled from'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from find" -l push -d 'Consumers that push messages'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from find" -l bound -d 'Consumers that somebody listens to or waits at'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from find" -l pinned -d 'Consumers whose groups are all pinned to a client'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from find" -l invert -d 'Turn every condition but the expression into its opposite'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from find" -l no-invert -d 'The opposite of --invert'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from query" -l waiting -d 'Consumers at which fewer pulls wait, but some' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from query" -l ack-pending -d 'Consumers with fewer messages to acknowledge, but some' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from query" -l pending -d 'Consumers with fewer messages to deliver, but some' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from query" -l idle -d 'Consumers that delivered something since so long ago' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from query" -l created -d 'Consumers added so long ago or longer' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from query" -l replicas -d 'Consumers with so many replicas or fewer' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from query" -l leader -d 'Consumers that this server leads' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from query" -l expression -d 'Consumers for which an expression is true' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from query" -l api-level -d 'Consumers that need at least this API level' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from query" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from query" -l pull -d 'Consumers that messages are pulled from'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from query" -l push -d 'Consumers that push messages'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from query" -l bound -d 'Consumers that somebody listens to or waits at'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from query" -l pinned -d 'Consumers whose groups are all pinned to a client'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from query" -l invert -d 'Turn every condition but the expression into its opposite'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from query" -l no-invert -d 'The opposite of --invert'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from graph" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from info" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from info" -s j -l json -d 'Show it as JSON'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from info" -l no-select -d 'Fail instead of offering what there is'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from info" -l why -d 'Ask the server what keeps the consumer from delivering'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from nfo" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from nfo" -s j -l json -d 'Show it as JSON'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from nfo" -l no-select -d 'Fail instead of offering what there is'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from nfo" -l why -d 'Ask the server what keeps the consumer from delivering'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from ls" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from ls" -s j -l json -d 'Show the names as JSON'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from ls" -s n -l names -d 'Show the names only'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from ls" -l no-select -d 'Fail instead of offering what there is'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from list" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from list" -s j -l json -d 'Show the names as JSON'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from list" -s n -l names -d 'Show the names only'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from list" -l no-select -d 'Fail instead of offering what there is'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from next" -l wait -d 'Wait up to this long, at random, before acknowledging' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from next" -l count -d 'Number of messages to pull, one by one' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from next" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from next" -l ack -d 'Acknowledge the messages'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from next" -l no-ack -d 'The opposite of --ack'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from next" -l nak -d 'Have the messages delivered again'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from next" -l term -d 'Have the messages never delivered again'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from next" -s r -l raw -d 'Show bodies only'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from pause" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from pause" -s f -l force -d 'Pause without asking'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from report" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from report" -s r -l raw -d 'Show numbers and durations as they are'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from report" -s l -l leaders -d 'Show how leaders are spread over servers'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from reset" -l sequence -d 'Sequence in the stream of the message to go on with' -r
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from reset" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from reset" -s f -l force -d 'Reset without asking'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from resume" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from resume" -s f -l force -d 'Resume without asking'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from rm" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from rm" -s f -l force -d 'Delete without asking'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from delete" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from delete" -s f -l force -d 'Delete without asking'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from del" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from del" -s f -l force -d 'Delete without asking'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from state" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from state" -s j -l json -d 'Show it as JSON, with its configuration'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from state" -l no-select -d 'Fail instead of offering what there is'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from unpin" -s a -l all -d 'Offer the streams of the system too'
complete -c nats -n "__fish_nats_using_subcommand c; and __fish_seen_subcommand_from unpin" -s f -l force -d 'Unpin without asking'
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
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from add" -l description -d 'What the context is for' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from add" -l select -d 'Select the context after saving it'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from add" -l embed -d 'Put the content of credential files into the context'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from create" -l description -d 'What the context is for' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from create" -l select -d 'Select the context after saving it'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from create" -l embed -d 'Put the content of credential files into the context'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from save" -l description -d 'What the context is for' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from save" -l select -d 'Select the context after saving it'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from save" -l embed -d 'Put the content of credential files into the context'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from copy" -l description -d 'What the context is for' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from copy" -l select -d 'Select the context after saving it'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from copy" -l embed -d 'Put the content of credential files into the context'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from cp" -l description -d 'What the context is for' -r
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from cp" -l select -d 'Select the context after saving it'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from cp" -l embed -d 'Put the content of credential files into the context'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from info" -s j -l json -d 'Show the context as JSON'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from info" -l connect -d 'Try to connect with the context'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from show" -s j -l json -d 'Show the context as JSON'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from show" -l connect -d 'Try to connect with the context'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from v" -s j -l json -d 'Show the context as JSON'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from v" -l connect -d 'Try to connect with the context'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from view" -s j -l json -d 'Show the context as JSON'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from view" -l connect -d 'Try to connect with the context'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from ls" -s j -l json -d 'Show the contexts as JSON'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from ls" -l names -d 'Show the names only'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from list" -s j -l json -d 'Show the contexts as JSON'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from list" -l names -d 'Show the names only'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from l" -s j -l json -d 'Show the contexts as JSON'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from l" -l names -d 'Show the names only'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from rm" -s f -l force -d 'Remove without asking, and the selected context too'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from remove" -s f -l force -d 'Remove without asking, and the selected context too'
complete -c nats -n "__fish_nats_using_subcommand context; and __fish_seen_subcommand_from validate" -l connect -d 'Try to connect with each context'
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
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from add" -l description -d 'What the context is for' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from add" -l select -d 'Select the context after saving it'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from add" -l embed -d 'Put the content of credential files into the context'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from create" -l description -d 'What the context is for' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from create" -l select -d 'Select the context after saving it'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from create" -l embed -d 'Put the content of credential files into the context'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from save" -l description -d 'What the context is for' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from save" -l select -d 'Select the context after saving it'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from save" -l embed -d 'Put the content of credential files into the context'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from copy" -l description -d 'What the context is for' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from copy" -l select -d 'Select the context after saving it'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from copy" -l embed -d 'Put the content of credential files into the context'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from cp" -l description -d 'What the context is for' -r
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from cp" -l select -d 'Select the context after saving it'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from cp" -l embed -d 'Put the content of credential files into the context'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from info" -s j -l json -d 'Show the context as JSON'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from info" -l connect -d 'Try to connect with the context'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from show" -s j -l json -d 'Show the context as JSON'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from show" -l connect -d 'Try to connect with the context'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from v" -s j -l json -d 'Show the context as JSON'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from v" -l connect -d 'Try to connect with the context'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from view" -s j -l json -d 'Show the context as JSON'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from view" -l connect -d 'Try to connect with the context'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from ls" -s j -l json -d 'Show the contexts as JSON'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from ls" -l names -d 'Show the names only'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from list" -s j -l json -d 'Show the contexts as JSON'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from list" -l names -d 'Show the names only'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from l" -s j -l json -d 'Show the contexts as JSON'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from l" -l names -d 'Show the names only'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from rm" -s f -l force -d 'Remove without asking, and the selected context too'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from remove" -s f -l force -d 'Remove without asking, and the selected context too'
complete -c nats -n "__fish_nats_using_subcommand ctx; and __fish_seen_subcommand_from validate" -l connect -d 'Try to connect with each context'
complete -c nats -n "__fish_nats_using_subcommand counter; and not __fish_seen_subcommand_from decrement decr dec d get g increment incr inc i list l ls view v" -f -a "decrement" -d 'Take from a counter'
complete -c nats -n "__fish_nats_using_subcommand counter; and not __fish_seen_subcommand_from decrement decr dec d get g increment incr inc i list l ls view v" -f -a "decr" -d 'Take from a counter'
complete -c nats -n "__fish_nats_using_subcommand counter; and not __fish_seen_subcommand_from decrement decr dec d get g increment incr inc i list l ls view v" -f -a "dec" -d 'Take from a counter'
complete -c nats -n "__fish_nats_using_subcommand counter; and not __fish_seen_subcommand_from decrement decr dec d get g increment incr inc i list l ls view v" -f -a "d" -d 'Take from a counter'
complete -c nats -n "__fish_nats_using_subcommand counter; and not __fish_seen_subcommand_from decrement decr dec d get g increment incr inc i list l ls view v" -f -a "get" -d 'Show what a counter has come to'
complete -c nats -n "__fish_nats_using_subcommand counter; and not __fish_seen_subcommand_from decrement decr dec d get g increment incr inc i list l ls view v" -f -a "g" -d 'Show what a counter has come to'
complete -c nats -n "__fish_nats_using_subcommand counter; and not __fish_seen_subcommand_from decrement decr dec d get g increment incr inc i list l ls view v" -f -a "increment" -d 'Add to a counter'
complete -c nats -n "__fish_nats_using_subcommand counter; and not __fish_seen_subcommand_from decrement decr dec d get g increment incr inc i list l ls view v" -f -a "incr" -d 'Add to a counter'
complete -c nats -n "__fish_nats_using_subcommand counter; and not __fish_seen_subcommand_from decrement decr dec d get g increment incr inc i list l ls view v" -f -a "inc" -d 'Add to a counter'
complete -c nats -n "__fish_nats_using_subcommand counter; and not __fish_seen_subcommand_from decrement decr dec d get g increment incr inc i list l ls view v" -f -a "i" -d 'Add to a counter'
complete -c nats -n "__fish_nats_using_subcommand counter; and not __fish_seen_subcommand_from decrement decr dec d get g increment incr inc i list l ls view v" -f -a "list" -d 'List the counters of a stream'
complete -c nats -n "__fish_nats_using_subcommand counter; and not __fish_seen_subcommand_from decrement decr dec d get g increment incr inc i list l ls view v" -f -a "l" -d 'List the counters of a stream'
complete -c nats -n "__fish_nats_using_subcommand counter; and not __fish_seen_subcommand_from decrement decr dec d get g increment incr inc i list l ls view v" -f -a "ls" -d 'List the counters of a stream'
complete -c nats -n "__fish_nats_using_subcommand counter; and not __fish_seen_subcommand_from decrement decr dec d get g increment incr inc i list l ls view v" -f -a "view" -d 'Show all that is known of a counter'
complete -c nats -n "__fish_nats_using_subcommand counter; and not __fish_seen_subcommand_from decrement decr dec d get g increment incr inc i list l ls view v" -f -a "v" -d 'Show all that is known of a counter'
complete -c nats -n "__fish_nats_using_subcommand counter; and __fish_seen_subcommand_from get" -l stream -d 'The stream that keeps it; the one that listens to the subject when it is not given' -r
complete -c nats -n "__fish_nats_using_subcommand counter; and __fish_seen_subcommand_from g" -l stream -d 'The stream that keeps it; the one that listens to the subject when it is not given' -r
complete -c nats -n "__fish_nats_using_subcommand counter; and __fish_seen_subcommand_from list" -l stream -d 'The stream that keeps it; the one that listens to the subject when it is not given' -r
complete -c nats -n "__fish_nats_using_subcommand counter; and __fish_seen_subcommand_from list" -l json -d 'Show them as JSON'
complete -c nats -n "__fish_nats_using_subcommand counter; and __fish_seen_subcommand_from l" -l stream -d 'The stream that keeps it; the one that listens to the subject when it is not given' -r
complete -c nats -n "__fish_nats_using_subcommand counter; and __fish_seen_subcommand_from l" -l json -d 'Show them as JSON'
complete -c nats -n "__fish_nats_using_subcommand counter; and __fish_seen_subcommand_from ls" -l stream -d 'The stream that keeps it; the one that listens to the subject when it is not given' -r
complete -c nats -n "__fish_nats_using_subcommand counter; and __fish_seen_subcommand_from ls" -l json -d 'Show them as JSON'
complete -c nats -n "__fish_nats_using_subcommand counter; and __fish_seen_subcommand_from view" -l stream -d 'The stream that keeps it; the one that listens to the subject when it is not given' -r
complete -c nats -n "__fish_nats_using_subcommand counter; and __fish_seen_subcommand_from v" -l stream -d 'The stream that keeps it; the one that listens to the subject when it is not given' -r
complete -c nats -n "__fish_nats_using_subcommand ctr; and not __fish_seen_subcommand_from decrement decr dec d get g increment incr inc i list l ls view v" -f -a "decrement" -d 'Take from a counter'
complete -c nats -n "__fish_nats_using_subcommand ctr; and not __fish_seen_subcommand_from decrement decr dec d get g increment incr inc i list l ls view v" -f -a "decr" -d 'Take from a counter'
complete -c nats -n "__fish_nats_using_subcommand ctr; and not __fish_seen_subcommand_from decrement decr dec d get g increment incr inc i list l ls view v" -f -a "dec" -d 'Take from a counter'
complete -c nats -n "__fish_nats_using_subcommand ctr; and not __fish_seen_subcommand_from decrement decr dec d get g increment incr inc i list l ls view v" -f -a "d" -d 'Take from a counter'
complete -c nats -n "__fish_nats_using_subcommand ctr; and not __fish_seen_subcommand_from decrement decr dec d get g increment incr inc i list l ls view v" -f -a "get" -d 'Show what a counter has come to'
complete -c nats -n "__fish_nats_using_subcommand ctr; and not __fish_seen_subcommand_from decrement decr dec d get g increment incr inc i list l ls view v" -f -a "g" -d 'Show what a counter has come to'
complete -c nats -n "__fish_nats_using_subcommand ctr; and not __fish_seen_subcommand_from decrement decr dec d get g increment incr inc i list l ls view v" -f -a "increment" -d 'Add to a counter'
complete -c nats -n "__fish_nats_using_subcommand ctr; and not __fish_seen_subcommand_from decrement decr dec d get g increment incr inc i list l ls view v" -f -a "incr" -d 'Add to a counter'
complete -c nats -n "__fish_nats_using_subcommand ctr; and not __fish_seen_subcommand_from decrement decr dec d get g increment incr inc i list l ls view v" -f -a "inc" -d 'Add to a counter'
complete -c nats -n "__fish_nats_using_subcommand ctr; and not __fish_seen_subcommand_from decrement decr dec d get g increment incr inc i list l ls view v" -f -a "i" -d 'Add to a counter'
complete -c nats -n "__fish_nats_using_subcommand ctr; and not __fish_seen_subcommand_from decrement decr dec d get g increment incr inc i list l ls view v" -f -a "list" -d 'List the counters of a stream'
complete -c nats -n "__fish_nats_using_subcommand ctr; and not __fish_seen_subcommand_from decrement decr dec d get g increment incr inc i list l ls view v" -f -a "l" -d 'List the counters of a stream'
complete -c nats -n "__fish_nats_using_subcommand ctr; and not __fish_seen_subcommand_from decrement decr dec d get g increment incr inc i list l ls view v" -f -a "ls" -d 'List the counters of a stream'
complete -c nats -n "__fish_nats_using_subcommand ctr; and not __fish_seen_subcommand_from decrement decr dec d get g increment incr inc i list l ls view v" -f -a "view" -d 'Show all that is known of a counter'
complete -c nats -n "__fish_nats_using_subcommand ctr; and not __fish_seen_subcommand_from decrement decr dec d get g increment incr inc i list l ls view v" -f -a "v" -d 'Show all that is known of a counter'
complete -c nats -n "__fish_nats_using_subcommand ctr; and __fish_seen_subcommand_from get" -l stream -d 'The stream that keeps it; the one that listens to the subject when it is not given' -r
complete -c nats -n "__fish_nats_using_subcommand ctr; and __fish_seen_subcommand_from g" -l stream -d 'The stream that keeps it; the one that listens to the subject when it is not given' -r
complete -c nats -n "__fish_nats_using_subcommand ctr; and __fish_seen_subcommand_from list" -l stream -d 'The stream that keeps it; the one that listens to the subject when it is not given' -r
complete -c nats -n "__fish_nats_using_subcommand ctr; and __fish_seen_subcommand_from list" -l json -d 'Show them as JSON'
complete -c nats -n "__fish_nats_using_subcommand ctr; and __fish_seen_subcommand_from l" -l stream -d 'The stream that keeps it; the one that listens to the subject when it is not given' -r
complete -c nats -n "__fish_nats_using_subcommand ctr; and __fish_seen_subcommand_from l" -l json -d 'Show them as JSON'
complete -c nats -n "__fish_nats_using_subcommand ctr; and __fish_seen_subcommand_from ls" -l stream -d 'The stream that keeps it; the one that listens to the subject when it is not given' -r
complete -c nats -n "__fish_nats_using_subcommand ctr; and __fish_seen_subcommand_from ls" -l json -d 'Show them as JSON'
complete -c nats -n "__fish_nats_using_subcommand ctr; and __fish_seen_subcommand_from view" -l stream -d 'The stream that keeps it; the one that listens to the subject when it is not given' -r
complete -c nats -n "__fish_nats_using_subcommand ctr; and __fish_seen_subcommand_from v" -l stream -d 'The stream that keeps it; the one that listens to the subject when it is not given' -r
complete -c nats -n "__fish_nats_using_subcommand diff" -s f -l file -d 'A YAML or JSON file; - is stdin (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand diff" -l prune -d 'Delete what is not in the lists of the files; what they have no list of is left alone'
complete -c nats -n "__fish_nats_using_subcommand diff" -s j -l json -d 'Show the differences as JSON'
complete -c nats -n "__fish_nats_using_subcommand doctor" -l monitor -d 'Monitoring address of a server (may be repeated)' -r -f
complete -c nats -n "__fish_nats_using_subcommand doctor" -l archive -d 'A directory with documents that servers wrote, as JSON' -r -f -a "(__fish_complete_directories)"
complete -c nats -n "__fish_nats_using_subcommand doctor" -l config -d 'A configuration file, before a server starts with it' -r -F
complete -c nats -n "__fish_nats_using_subcommand doctor" -l ignore -d 'Leave out the check with this code (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand doctor" -l fail-on -d 'What makes the exit code other than 0' -r -f -a "info\t''
warning\t''
critical\t''
never\t''"
complete -c nats -n "__fish_nats_using_subcommand doctor" -l explain -d 'Explain the check with this code' -r
complete -c nats -n "__fish_nats_using_subcommand doctor" -l list -d 'List all checks'
complete -c nats -n "__fish_nats_using_subcommand doctor" -s j -l json -d 'Show the findings as JSON'
complete -c nats -n "__fish_nats_using_subcommand errors; and not __fish_seen_subcommand_from edit vi add new lookup find get l view show ls list validate" -l errors -d 'File of errors to use instead of the built-in table' -r -F
complete -c nats -n "__fish_nats_using_subcommand errors; and not __fish_seen_subcommand_from edit vi add new lookup find get l view show ls list validate" -f -a "edit" -d 'Edit or add an error of a file in $EDITOR'
complete -c nats -n "__fish_nats_using_subcommand errors; and not __fish_seen_subcommand_from edit vi add new lookup find get l view show ls list validate" -f -a "vi" -d 'Edit or add an error of a file in $EDITOR'
complete -c nats -n "__fish_nats_using_subcommand errors; and not __fish_seen_subcommand_from edit vi add new lookup find get l view show ls list validate" -f -a "add" -d 'Edit or add an error of a file in $EDITOR'
complete -c nats -n "__fish_nats_using_subcommand errors; and not __fish_seen_subcommand_from edit vi add new lookup find get l view show ls list validate" -f -a "new" -d 'Edit or add an error of a file in $EDITOR'
complete -c nats -n "__fish_nats_using_subcommand errors; and not __fish_seen_subcommand_from edit vi add new lookup find get l view show ls list validate" -f -a "lookup" -d 'Show one error by its NATS code'
complete -c nats -n "__fish_nats_using_subcommand errors; and not __fish_seen_subcommand_from edit vi add new lookup find get l view show ls list validate" -f -a "find" -d 'Show one error by its NATS code'
complete -c nats -n "__fish_nats_using_subcommand errors; and not __fish_seen_subcommand_from edit vi add new lookup find get l view show ls list validate" -f -a "get" -d 'Show one error by its NATS code'
complete -c nats -n "__fish_nats_using_subcommand errors; and not __fish_seen_subcommand_from edit vi add new lookup find get l view show ls list validate" -f -a "l" -d 'Show one error by its NATS code'
complete -c nats -n "__fish_nats_using_subcommand errors; and not __fish_seen_subcommand_from edit vi add new lookup find get l view show ls list validate" -f -a "view" -d 'Show one error by its NATS code'
complete -c nats -n "__fish_nats_using_subcommand errors; and not __fish_seen_subcommand_from edit vi add new lookup find get l view show ls list validate" -f -a "show" -d 'Show one error by its NATS code'
complete -c nats -n "__fish_nats_using_subcommand errors; and not __fish_seen_subcommand_from edit vi add new lookup find get l view show ls list validate" -f -a "ls" -d 'List errors'
complete -c nats -n "__fish_nats_using_subcommand errors; and not __fish_seen_subcommand_from edit vi add new lookup find get l view show ls list validate" -f -a "list" -d 'List errors'
complete -c nats -n "__fish_nats_using_subcommand errors; and not __fish_seen_subcommand_from edit vi add new lookup find get l view show ls list validate" -f -a "validate" -d 'Check a file of errors'
complete -c nats -n "__fish_nats_using_subcommand errors; and __fish_seen_subcommand_from edit" -l errors -d 'File of errors to use instead of the built-in table' -r -F
complete -c nats -n "__fish_nats_using_subcommand errors; and __fish_seen_subcommand_from vi" -l errors -d 'File of errors to use instead of the built-in table' -r -F
complete -c nats -n "__fish_nats_using_subcommand errors; and __fish_seen_subcommand_from add" -l errors -d 'File of errors to use instead of the built-in table' -r -F
complete -c nats -n "__fish_nats_using_subcommand errors; and __fish_seen_subcommand_from new" -l errors -d 'File of errors to use instead of the built-in table' -r -F
complete -c nats -n "__fish_nats_using_subcommand errors; and __fish_seen_subcommand_from lookup" -l errors -d 'File of errors to use instead of the built-in table' -r -F
complete -c nats -n "__fish_nats_using_subcommand errors; and __fish_seen_subcommand_from find" -l errors -d 'File of errors to use instead of the built-in table' -r -F
complete -c nats -n "__fish_nats_using_subcommand errors; and __fish_seen_subcommand_from get" -l errors -d 'File of errors to use instead of the built-in table' -r -F
complete -c nats -n "__fish_nats_using_subcommand errors; and __fish_seen_subcommand_from l" -l errors -d 'File of errors to use instead of the built-in table' -r -F
complete -c nats -n "__fish_nats_using_subcommand errors; and __fish_seen_subcommand_from view" -l errors -d 'File of errors to use instead of the built-in table' -r -F
complete -c nats -n "__fish_nats_using_subcommand errors; and __fish_seen_subcommand_from show" -l errors -d 'File of errors to use instead of the built-in table' -r -F
complete -c nats -n "__fish_nats_using_subcommand errors; and __fish_seen_subcommand_from ls" -l errors -d 'File of errors to use instead of the built-in table' -r -F
complete -c nats -n "__fish_nats_using_subcommand errors; and __fish_seen_subcommand_from ls" -s R -l reverse -d 'List in the opposite order'
complete -c nats -n "__fish_nats_using_subcommand errors; and __fish_seen_subcommand_from ls" -l no-reverse -d 'The opposite of --reverse'
complete -c nats -n "__fish_nats_using_subcommand errors; and __fish_seen_subcommand_from list" -l errors -d 'File of errors to use instead of the built-in table' -r -F
complete -c nats -n "__fish_nats_using_subcommand errors; and __fish_seen_subcommand_from list" -s R -l reverse -d 'List in the opposite order'
complete -c nats -n "__fish_nats_using_subcommand errors; and __fish_seen_subcommand_from list" -l no-reverse -d 'The opposite of --reverse'
complete -c nats -n "__fish_nats_using_subcommand errors; and __fish_seen_subcommand_from validate" -l errors -d 'File of errors to use instead of the built-in table' -r -F
complete -c nats -n "__fish_nats_using_subcommand err; and not __fish_seen_subcommand_from edit vi add new lookup find get l view show ls list validate" -l errors -d 'File of errors to use instead of the built-in table' -r -F
complete -c nats -n "__fish_nats_using_subcommand err; and not __fish_seen_subcommand_from edit vi add new lookup find get l view show ls list validate" -f -a "edit" -d 'Edit or add an error of a file in $EDITOR'
complete -c nats -n "__fish_nats_using_subcommand err; and not __fish_seen_subcommand_from edit vi add new lookup find get l view show ls list validate" -f -a "vi" -d 'Edit or add an error of a file in $EDITOR'
complete -c nats -n "__fish_nats_using_subcommand err; and not __fish_seen_subcommand_from edit vi add new lookup find get l view show ls list validate" -f -a "add" -d 'Edit or add an error of a file in $EDITOR'
complete -c nats -n "__fish_nats_using_subcommand err; and not __fish_seen_subcommand_from edit vi add new lookup find get l view show ls list validate" -f -a "new" -d 'Edit or add an error of a file in $EDITOR'
complete -c nats -n "__fish_nats_using_subcommand err; and not __fish_seen_subcommand_from edit vi add new lookup find get l view show ls list validate" -f -a "lookup" -d 'Show one error by its NATS code'
complete -c nats -n "__fish_nats_using_subcommand err; and not __fish_seen_subcommand_from edit vi add new lookup find get l view show ls list validate" -f -a "find" -d 'Show one error by its NATS code'
complete -c nats -n "__fish_nats_using_subcommand err; and not __fish_seen_subcommand_from edit vi add new lookup find get l view show ls list validate" -f -a "get" -d 'Show one error by its NATS code'
complete -c nats -n "__fish_nats_using_subcommand err; and not __fish_seen_subcommand_from edit vi add new lookup find get l view show ls list validate" -f -a "l" -d 'Show one error by its NATS code'
complete -c nats -n "__fish_nats_using_subcommand err; and not __fish_seen_subcommand_from edit vi add new lookup find get l view show ls list validate" -f -a "view" -d 'Show one error by its NATS code'
complete -c nats -n "__fish_nats_using_subcommand err; and not __fish_seen_subcommand_from edit vi add new lookup find get l view show ls list validate" -f -a "show" -d 'Show one error by its NATS code'
complete -c nats -n "__fish_nats_using_subcommand err; and not __fish_seen_subcommand_from edit vi add new lookup find get l view show ls list validate" -f -a "ls" -d 'List errors'
complete -c nats -n "__fish_nats_using_subcommand err; and not __fish_seen_subcommand_from edit vi add new lookup find get l view show ls list validate" -f -a "list" -d 'List errors'
complete -c nats -n "__fish_nats_using_subcommand err; and not __fish_seen_subcommand_from edit vi add new lookup find get l view show ls list validate" -f -a "validate" -d 'Check a file of errors'
complete -c nats -n "__fish_nats_using_subcommand err; and __fish_seen_subcommand_from edit" -l errors -d 'File of errors to use instead of the built-in table' -r -F
complete -c nats -n "__fish_nats_using_subcommand err; and __fish_seen_subcommand_from vi" -l errors -d 'File of errors to use instead of the built-in table' -r -F
complete -c nats -n "__fish_nats_using_subcommand err; and __fish_seen_subcommand_from add" -l errors -d 'File of errors to use instead of the built-in table' -r -F
complete -c nats -n "__fish_nats_using_subcommand err; and __fish_seen_subcommand_from new" -l errors -d 'File of errors to use instead of the built-in table' -r -F
complete -c nats -n "__fish_nats_using_subcommand err; and __fish_seen_subcommand_from lookup" -l errors -d 'File of errors to use instead of the built-in table' -r -F
complete -c nats -n "__fish_nats_using_subcommand err; and __fish_seen_subcommand_from find" -l errors -d 'File of errors to use instead of the built-in table' -r -F
complete -c nats -n "__fish_nats_using_subcommand err; and __fish_seen_subcommand_from get" -l errors -d 'File of errors to use instead of the built-in table' -r -F
complete -c nats -n "__fish_nats_using_subcommand err; and __fish_seen_subcommand_from l" -l errors -d 'File of errors to use instead of the built-in table' -r -F
complete -c nats -n "__fish_nats_using_subcommand err; and __fish_seen_subcommand_from view" -l errors -d 'File of errors to use instead of the built-in table' -r -F
complete -c nats -n "__fish_nats_using_subcommand err; and __fish_seen_subcommand_from show" -l errors -d 'File of errors to use instead of the built-in table' -r -F
complete -c nats -n "__fish_nats_using_subcommand err; and __fish_seen_subcommand_from ls" -l errors -d 'File of errors to use instead of the built-in table' -r -F
complete -c nats -n "__fish_nats_using_subcommand err; and __fish_seen_subcommand_from ls" -s R -l reverse -d 'List in the opposite order'
complete -c nats -n "__fish_nats_using_subcommand err; and __fish_seen_subcommand_from ls" -l no-reverse -d 'The opposite of --reverse'
complete -c nats -n "__fish_nats_using_subcommand err; and __fish_seen_subcommand_from list" -l errors -d 'File of errors to use instead of the built-in table' -r -F
complete -c nats -n "__fish_nats_using_subcommand err; and __fish_seen_subcommand_from list" -s R -l reverse -d 'List in the opposite order'
complete -c nats -n "__fish_nats_using_subcommand err; and __fish_seen_subcommand_from list" -l no-reverse -d 'The opposite of --reverse'
complete -c nats -n "__fish_nats_using_subcommand err; and __fish_seen_subcommand_from validate" -l errors -d 'File of errors to use instead of the built-in table' -r -F
complete -c nats -n "__fish_nats_using_subcommand error; and not __fish_seen_subcommand_from edit vi add new lookup find get l view show ls list validate" -l errors -d 'File of errors to use instead of the built-in table' -r -F
complete -c nats -n "__fish_nats_using_subcommand error; and not __fish_seen_subcommand_from edit vi add new lookup find get l view show ls list validate" -f -a "edit" -d 'Edit or add an error of a file in $EDITOR'
complete -c nats -n "__fish_nats_using_subcommand error; and not __fish_seen_subcommand_from edit vi add new lookup find get l view show ls list validate" -f -a "vi" -d 'Edit or add an error of a file in $EDITOR'
complete -c nats -n "__fish_nats_using_subcommand error; and not __fish_seen_subcommand_from edit vi add new lookup find get l view show ls list validate" -f -a "add" -d 'Edit or add an error of a file in $EDITOR'
complete -c nats -n "__fish_nats_using_subcommand error; and not __fish_seen_subcommand_from edit vi add new lookup find get l view show ls list validate" -f -a "new" -d 'Edit or add an error of a file in $EDITOR'
complete -c nats -n "__fish_nats_using_subcommand error; and not __fish_seen_subcommand_from edit vi add new lookup find get l view show ls list validate" -f -a "lookup" -d 'Show one error by its NATS code'
complete -c nats -n "__fish_nats_using_subcommand error; and not __fish_seen_subcommand_from edit vi add new lookup find get l view show ls list validate" -f -a "find" -d 'Show one error by its NATS code'
complete -c nats -n "__fish_nats_using_subcommand error; and not __fish_seen_subcommand_from edit vi add new lookup find get l view show ls list validate" -f -a "get" -d 'Show one error by its NATS code'
complete -c nats -n "__fish_nats_using_subcommand error; and not __fish_seen_subcommand_from edit vi add new lookup find get l view show ls list validate" -f -a "l" -d 'Show one error by its NATS code'
complete -c nats -n "__fish_nats_using_subcommand error; and not __fish_seen_subcommand_from edit vi add new lookup find get l view show ls list validate" -f -a "view" -d 'Show one error by its NATS code'
complete -c nats -n "__fish_nats_using_subcommand error; and not __fish_seen_subcommand_from edit vi add new lookup find get l view show ls list validate" -f -a "show" -d 'Show one error by its NATS code'
complete -c nats -n "__fish_nats_using_subcommand error; and not __fish_seen_subcommand_from edit vi add new lookup find get l view show ls list validate" -f -a "ls" -d 'List errors'
complete -c nats -n "__fish_nats_using_subcommand error; and not __fish_seen_subcommand_from edit vi add new lookup find get l view show ls list validate" -f -a "list" -d 'List errors'
complete -c nats -n "__fish_nats_using_subcommand error; and not __fish_seen_subcommand_from edit vi add new lookup find get l view show ls list validate" -f -a "validate" -d 'Check a file of errors'
complete -c nats -n "__fish_nats_using_subcommand error; and __fish_seen_subcommand_from edit" -l errors -d 'File of errors to use instead of the built-in table' -r -F
complete -c nats -n "__fish_nats_using_subcommand error; and __fish_seen_subcommand_from vi" -l errors -d 'File of errors to use instead of the built-in table' -r -F
complete -c nats -n "__fish_nats_using_subcommand error; and __fish_seen_subcommand_from add" -l errors -d 'File of errors to use instead of the built-in table' -r -F
complete -c nats -n "__fish_nats_using_subcommand error; and __fish_seen_subcommand_from new" -l errors -d 'File of errors to use instead of the built-in table' -r -F
complete -c nats -n "__fish_nats_using_subcommand error; and __fish_seen_subcommand_from lookup" -l errors -d 'File of errors to use instead of the built-in table' -r -F
complete -c nats -n "__fish_nats_using_subcommand error; and __fish_seen_subcommand_from find" -l errors -d 'File of errors to use instead of the built-in table' -r -F
complete -c nats -n "__fish_nats_using_subcommand error; and __fish_seen_subcommand_from get" -l errors -d 'File of errors to use instead of the built-in table' -r -F
complete -c nats -n "__fish_nats_using_subcommand error; and __fish_seen_subcommand_from l" -l errors -d 'File of errors to use instead of the built-in table' -r -F
complete -c nats -n "__fish_nats_using_subcommand error; and __fish_seen_subcommand_from view" -l errors -d 'File of errors to use instead of the built-in table' -r -F
complete -c nats -n "__fish_nats_using_subcommand error; and __fish_seen_subcommand_from show" -l errors -d 'File of errors to use instead of the built-in table' -r -F
complete -c nats -n "__fish_nats_using_subcommand error; and __fish_seen_subcommand_from ls" -l errors -d 'File of errors to use instead of the built-in table' -r -F
complete -c nats -n "__fish_nats_using_subcommand error; and __fish_seen_subcommand_from ls" -s R -l reverse -d 'List in the opposite order'
complete -c nats -n "__fish_nats_using_subcommand error; and __fish_seen_subcommand_from ls" -l no-reverse -d 'The opposite of --reverse'
complete -c nats -n "__fish_nats_using_subcommand error; and __fish_seen_subcommand_from list" -l errors -d 'File of errors to use instead of the built-in table' -r -F
complete -c nats -n "__fish_nats_using_subcommand error; and __fish_seen_subcommand_from list" -s R -l reverse -d 'List in the opposite order'
complete -c nats -n "__fish_nats_using_subcommand error; and __fish_seen_subcommand_from list" -l no-reverse -d 'The opposite of --reverse'
complete -c nats -n "__fish_nats_using_subcommand error; and __fish_seen_subcommand_from validate" -l errors -d 'File of errors to use instead of the built-in table' -r -F
complete -c nats -n "__fish_nats_using_subcommand events" -l filter -d 'Show events whose JSON this regular expression matches, in upper or lower case' -r
complete -c nats -n "__fish_nats_using_subcommand events" -l subjects -d 'Show events that come on this subject (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand events" -l stream -d 'Show events that a stream kept' -r
complete -c nats -n "__fish_nats_using_subcommand events" -l since -d 'Start at events so long ago; with --stream only' -r
complete -c nats -n "__fish_nats_using_subcommand events" -s a -l all -d 'Show all events; not supported yet'
complete -c nats -n "__fish_nats_using_subcommand events" -s j -l json -d 'Show events as they come, as JSON'
complete -c nats -n "__fish_nats_using_subcommand events" -l cloudevent -d 'Show events as CloudEvents'
complete -c nats -n "__fish_nats_using_subcommand events" -l short -d 'Show each event in one line'
complete -c nats -n "__fish_nats_using_subcommand events" -l js-metric -d 'Show metrics'
complete -c nats -n "__fish_nats_using_subcommand events" -l js-advisory -d 'Show advisories'
complete -c nats -n "__fish_nats_using_subcommand events" -l srv-advisory -d 'Show events of servers; not supported yet, and left out unless asked for'
complete -c nats -n "__fish_nats_using_subcommand events" -l no-srv-advisory -d 'The opposite of --srv-advisory'
complete -c nats -n "__fish_nats_using_subcommand event" -l filter -d 'Show events whose JSON this regular expression matches, in upper or lower case' -r
complete -c nats -n "__fish_nats_using_subcommand event" -l subjects -d 'Show events that come on this subject (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand event" -l stream -d 'Show events that a stream kept' -r
complete -c nats -n "__fish_nats_using_subcommand event" -l since -d 'Start at events so long ago; with --stream only' -r
complete -c nats -n "__fish_nats_using_subcommand event" -s a -l all -d 'Show all events; not supported yet'
complete -c nats -n "__fish_nats_using_subcommand event" -s j -l json -d 'Show events as they come, as JSON'
complete -c nats -n "__fish_nats_using_subcommand event" -l cloudevent -d 'Show events as CloudEvents'
complete -c nats -n "__fish_nats_using_subcommand event" -l short -d 'Show each event in one line'
complete -c nats -n "__fish_nats_using_subcommand event" -l js-metric -d 'Show metrics'
complete -c nats -n "__fish_nats_using_subcommand event" -l js-advisory -d 'Show advisories'
complete -c nats -n "__fish_nats_using_subcommand event" -l srv-advisory -d 'Show events of servers; not supported yet, and left out unless asked for'
complete -c nats -n "__fish_nats_using_subcommand event" -l no-srv-advisory -d 'The opposite of --srv-advisory'
complete -c nats -n "__fish_nats_using_subcommand e" -l filter -d 'Show events whose JSON this regular expression matches, in upper or lower case' -r
complete -c nats -n "__fish_nats_using_subcommand e" -l subjects -d 'Show events that come on this subject (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand e" -l stream -d 'Show events that a stream kept' -r
complete -c nats -n "__fish_nats_using_subcommand e" -l since -d 'Start at events so long ago; with --stream only' -r
complete -c nats -n "__fish_nats_using_subcommand e" -s a -l all -d 'Show all events; not supported yet'
complete -c nats -n "__fish_nats_using_subcommand e" -s j -l json -d 'Show events as they come, as JSON'
complete -c nats -n "__fish_nats_using_subcommand e" -l cloudevent -d 'Show events as CloudEvents'
complete -c nats -n "__fish_nats_using_subcommand e" -l short -d 'Show each event in one line'
complete -c nats -n "__fish_nats_using_subcommand e" -l js-metric -d 'Show metrics'
complete -c nats -n "__fish_nats_using_subcommand e" -l js-advisory -d 'Show advisories'
complete -c nats -n "__fish_nats_using_subcommand e" -l srv-advisory -d 'Show events of servers; not supported yet, and left out unless asked for'
complete -c nats -n "__fish_nats_using_subcommand e" -l no-srv-advisory -d 'The opposite of --srv-advisory'
complete -c nats -n "__fish_nats_using_subcommand export" -l only -d 'Only streams, key-value or object buckets (may be repeated)' -r -f -a "streams\t''
kv\t''
objects\t''"
complete -c nats -n "__fish_nats_using_subcommand export" -s j -l json -d 'Write JSON instead of YAML'
complete -c nats -n "__fish_nats_using_subcommand kv; and not __fish_seen_subcommand_from add new compact create del rm edit get history info view status ls list purge put revert update watch" -f -a "add" -d 'Make a bucket'
complete -c nats -n "__fish_nats_using_subcommand kv; and not __fish_seen_subcommand_from add new compact create del rm edit get history info view status ls list purge put revert update watch" -f -a "new" -d 'Make a bucket'
complete -c nats -n "__fish_nats_using_subcommand kv; and not __fish_seen_subcommand_from add new compact create del rm edit get history info view status ls list purge put revert update watch" -f -a "compact" -d 'Give back the space of deleted keys'
complete -c nats -n "__fish_nats_using_subcommand kv; and not __fish_seen_subcommand_from add new compact create del rm edit get history info view status ls list purge put revert update watch" -f -a "create" -d 'Store a value unless the key has one'
complete -c nats -n "__fish_nats_using_subcommand kv; and not __fish_seen_subcommand_from add new compact create del rm edit get history info view status ls list purge put revert update watch" -f -a "del" -d 'Delete a key, or a bucket'
complete -c nats -n "__fish_nats_using_subcommand kv; and not __fish_seen_subcommand_from add new compact create del rm edit get history info view status ls list purge put revert update watch" -f -a "rm" -d 'Delete a key, or a bucket'
complete -c nats -n "__fish_nats_using_subcommand kv; and not __fish_seen_subcommand_from add new compact create del rm edit get history info view status ls list purge put revert update watch" -f -a "edit" -d 'Change a bucket'
complete -c nats -n "__fish_nats_using_subcommand kv; and not __fish_seen_subcommand_from add new compact create del rm edit get history info view status ls list purge put revert update watch" -f -a "get" -d 'Show the value of a key'
complete -c nats -n "__fish_nats_using_subcommand kv; and not __fish_seen_subcommand_from add new compact create del rm edit get history info view status ls list purge put revert update watch" -f -a "history" -d 'Show what happened to a key'
complete -c nats -n "__fish_nats_using_subcommand kv; and not __fish_seen_subcommand_from add new compact create del rm edit get history info view status ls list purge put revert update watch" -f -a "info" -d 'Show a bucket'
complete -c nats -n "__fish_nats_using_subcommand kv; and not __fish_seen_subcommand_from add new compact create del rm edit get history info view status ls list purge put revert update watch" -f -a "view" -d 'Show a bucket'
complete -c nats -n "__fish_nats_using_subcommand kv; and not __fish_seen_subcommand_from add new compact create del rm edit get history info view status ls list purge put revert update watch" -f -a "status" -d 'Show a bucket'
complete -c nats -n "__fish_nats_using_subcommand kv; and not __fish_seen_subcommand_from add new compact create del rm edit get history info view status ls list purge put revert update watch" -f -a "ls" -d 'List the buckets, or the keys of a bucket'
complete -c nats -n "__fish_nats_using_subcommand kv; and not __fish_seen_subcommand_from add new compact create del rm edit get history info view status ls list purge put revert update watch" -f -a "list" -d 'List the buckets, or the keys of a bucket'
complete -c nats -n "__fish_nats_using_subcommand kv; and not __fish_seen_subcommand_from add new compact create del rm edit get history info view status ls list purge put revert update watch" -f -a "purge" -d 'Delete a key and its history'
complete -c nats -n "__fish_nats_using_subcommand kv; and not __fish_seen_subcommand_from add new compact create del rm edit get history info view status ls list purge put revert update watch" -f -a "put" -d 'Store a value'
complete -c nats -n "__fish_nats_using_subcommand kv; and not __fish_seen_subcommand_from add new compact create del rm edit get history info view status ls list purge put revert update watch" -f -a "revert" -d 'Store an older value of a key again'
complete -c nats -n "__fish_nats_using_subcommand kv; and not __fish_seen_subcommand_from add new compact create del rm edit get history info view status ls list purge put revert update watch" -f -a "update" -d 'Store a value if the key is at a revision'
complete -c nats -n "__fish_nats_using_subcommand kv; and not __fish_seen_subcommand_from add new compact create del rm edit get history info view status ls list purge put revert update watch" -f -a "watch" -d 'Show what happens to keys, until it is interrupted'
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from add" -l description -d 'What the bucket is for' -r
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from add" -l history -d 'How many values of each key to keep, up to 64' -r
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from add" -l storage -d 'Where to keep the bucket: file or memory' -r -f -a "file\t''
f\t''
memory\t''
m\t''"
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from add" -l ttl -d 'How long to keep values, 0 for good' -r
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from add" -l marker-ttl -d 'Let keys have a TTL, and mark for this long what limits took away' -r
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from add" -l replicas -d 'How many servers keep the bucket' -r
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from add" -l max-value-size -d 'The most bytes of a value' -r
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from add" -l max-bucket-size -d 'The most bytes of the bucket' -r
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from add" -l tags -d 'Keep the bucket on servers with this tag' -r
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from add" -l cluster -d 'Keep the bucket in this cluster' -r
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from add" -l metadata -d 'What programs shall know of the bucket' -r
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from add" -l republish-source -d 'Publish what is written to these subjects again' -r
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from add" -l republish-destination -d 'The subject to publish it to' -r
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from add" -l source -d 'Take over what is written to this bucket too' -r
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from add" -l mirror -d 'Make a copy of this bucket, which takes over all that is written to it' -r
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from add" -l mirror-domain -d 'The JetStream domain of the bucket that is mirrored' -r
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from add" -l compress -d 'Compress the bucket'
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from add" -l no-compress -d 'The opposite of --compress'
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from add" -l republish-headers -d 'Publish again without values'
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from add" -s j -l json -d 'Show the bucket as JSON'
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from new" -l description -d 'What the bucket is for' -r
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from new" -l history -d 'How many values of each key to keep, up to 64' -r
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from new" -l storage -d 'Where to keep the bucket: file or memory' -r -f -a "file\t''
f\t''
memory\t''
m\t''"
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from new" -l ttl -d 'How long to keep values, 0 for good' -r
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from new" -l marker-ttl -d 'Let keys have a TTL, and mark for this long what limits took away' -r
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from new" -l replicas -d 'How many servers keep the bucket' -r
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from new" -l max-value-size -d 'The most bytes of a value' -r
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from new" -l max-bucket-size -d 'The most bytes of the bucket' -r
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from new" -l tags -d 'Keep the bucket on servers with this tag' -r
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from new" -l cluster -d 'Keep the bucket in this cluster' -r
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from new" -l metadata -d 'What programs shall know of the bucket' -r
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from new" -l republish-source -d 'Publish what is written to these subjects again' -r
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from new" -l republish-destination -d 'The subject to publish it to' -r
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from new" -l source -d 'Take over what is written to this bucket too' -r
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from new" -l mirror -d 'Make a copy of this bucket, which takes over all that is written to it' -r
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from new" -l mirror-domain -d 'The JetStream domain of the bucket that is mirrored' -r
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from new" -l compress -d 'Compress the bucket'
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from new" -l no-compress -d 'The opposite of --compress'
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from new" -l republish-headers -d 'Publish again without values'
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from new" -s j -l json -d 'Show the bucket as JSON'
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from compact" -s f -l force -d 'Compact without asking'
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from create" -l ttl -d 'How long to keep the key' -r
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from create" -s j -l json -d 'Show the revision as JSON instead of the value'
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from del" -s f -l force -d 'Delete without asking'
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from rm" -s f -l force -d 'Delete without asking'
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from edit" -l description -d 'What the bucket is for' -r
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from edit" -l history -d 'How many values of each key to keep, up to 64' -r
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from edit" -l ttl -d 'How long to keep values, 0 for good' -r
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from edit" -l marker-ttl -d 'Let keys have a TTL, and mark for this long what limits took away' -r
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from edit" -l replicas -d 'How many servers keep the bucket' -r
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from edit" -l max-value-size -d 'The most bytes of a value' -r
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from edit" -l max-bucket-size -d 'The most bytes of the bucket' -r
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from edit" -l tags -d 'Keep the bucket on servers with this tag' -r
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from edit" -l cluster -d 'Keep the bucket in this cluster' -r
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from edit" -l metadata -d 'What programs shall know of the bucket' -r
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from edit" -l republish-source -d 'Publish what is written to these subjects again' -r
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from edit" -l republish-destination -d 'The subject to publish it to' -r
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from edit" -l source -d 'Take over what is written to this bucket too' -r
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from edit" -l compress -d 'Compress the bucket'
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from edit" -l no-compress -d 'The opposite of --compress'
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from edit" -l republish-headers -d 'Publish again without values'
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from edit" -l no-mirror -d 'Make a mirror a bucket of its own'
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from edit" -l no-no-mirror -d 'The opposite of --no-mirror'
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from edit" -s j -l json -d 'Show the bucket as JSON'
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from get" -l revision -d 'Show this revision instead of the last' -r
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from get" -l raw -d 'Show the value only, as it is'
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from get" -s j -l json -d 'Show the entry as JSON'
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from history" -s j -l json -d 'Show the entries as JSON'
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from info" -s j -l json -d 'Show it as JSON'
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from view" -s j -l json -d 'Show it as JSON'
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from status" -s j -l json -d 'Show it as JSON'
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from ls" -s n -l names -d 'Show the names only'
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Show more of each key'
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from ls" -l display-value -d 'Show the values too, with --verbose'
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from ls" -s j -l json -d 'Show the list as JSON'
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from list" -s n -l names -d 'Show the names only'
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Show more of each key'
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from list" -l display-value -d 'Show the values too, with --verbose'
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from list" -s j -l json -d 'Show the list as JSON'
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from purge" -l ttl -d 'How long the mark stays' -r
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from purge" -s f -l force -d 'Purge without asking'
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from put" -s j -l json -d 'Show the revision as JSON instead of the value'
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from revert" -l force -d 'Revert without asking'
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from revert" -l no-force -d 'The opposite of --force'
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from revert" -s j -l json -d 'Show the history as JSON'
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from update" -s j -l json -d 'Show the revision as JSON instead of the value'
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from watch" -l revision -d 'Start with this revision' -r
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from watch" -l history -d 'Start with all entries of each key'
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from watch" -l deletes -d 'Show deletes and purges too'
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from watch" -l no-deletes -d 'The opposite of --deletes'
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from watch" -l updates -d 'Start with what is written from now on'
complete -c nats -n "__fish_nats_using_subcommand kv; and __fish_seen_subcommand_from watch" -s j -l json -d 'Show each entry as JSON, in a line of its own'
complete -c nats -n "__fish_nats_using_subcommand latency" -l server-b -d 'URL of the second server, to subscribe at' -r
complete -c nats -n "__fish_nats_using_subcommand latency" -l size -d 'Bytes of a message, at least 8' -r
complete -c nats -n "__fish_nats_using_subcommand latency" -l rate -d 'Messages a second to aim at' -r
complete -c nats -n "__fish_nats_using_subcommand latency" -l duration -d 'How long to publish, in whole seconds' -r
complete -c nats -n "__fish_nats_using_subcommand latency" -l histogram -d 'Save FILE.raw and FILE.histogram' -r
complete -c nats -n "__fish_nats_using_subcommand lat" -l server-b -d 'URL of the second server, to subscribe at' -r
complete -c nats -n "__fish_nats_using_subcommand lat" -l size -d 'Bytes of a message, at least 8' -r
complete -c nats -n "__fish_nats_using_subcommand lat" -l rate -d 'Messages a second to aim at' -r
complete -c nats -n "__fish_nats_using_subcommand lat" -l duration -d 'How long to publish, in whole seconds' -r
complete -c nats -n "__fish_nats_using_subcommand lat" -l histogram -d 'Save FILE.raw and FILE.histogram' -r
complete -c nats -n "__fish_nats_using_subcommand object; and not __fish_seen_subcommand_from add del rm edit get info show i ls put seal watch" -f -a "add" -d 'Add a bucket'
complete -c nats -n "__fish_nats_using_subcommand object; and not __fish_seen_subcommand_from add del rm edit get info show i ls put seal watch" -f -a "del" -d 'Delete an object, or a bucket with all its objects'
complete -c nats -n "__fish_nats_using_subcommand object; and not __fish_seen_subcommand_from add del rm edit get info show i ls put seal watch" -f -a "rm" -d 'Delete an object, or a bucket with all its objects'
complete -c nats -n "__fish_nats_using_subcommand object; and not __fish_seen_subcommand_from add del rm edit get info show i ls put seal watch" -f -a "edit" -d 'Change how a bucket is set up'
complete -c nats -n "__fish_nats_using_subcommand object; and not __fish_seen_subcommand_from add del rm edit get info show i ls put seal watch" -f -a "get" -d 'Save an object in a file'
complete -c nats -n "__fish_nats_using_subcommand object; and not __fish_seen_subcommand_from add del rm edit get info show i ls put seal watch" -f -a "info" -d 'Show how a bucket is set up, or what an object is'
complete -c nats -n "__fish_nats_using_subcommand object; and not __fish_seen_subcommand_from add del rm edit get info show i ls put seal watch" -f -a "show" -d 'Show how a bucket is set up, or what an object is'
complete -c nats -n "__fish_nats_using_subcommand object; and not __fish_seen_subcommand_from add del rm edit get info show i ls put seal watch" -f -a "i" -d 'Show how a bucket is set up, or what an object is'
complete -c nats -n "__fish_nats_using_subcommand object; and not __fish_seen_subcommand_from add del rm edit get info show i ls put seal watch" -f -a "ls" -d 'List the buckets, or the objects of one'
complete -c nats -n "__fish_nats_using_subcommand object; and not __fish_seen_subcommand_from add del rm edit get info show i ls put seal watch" -f -a "put" -d 'Store a file in a bucket'
complete -c nats -n "__fish_nats_using_subcommand object; and not __fish_seen_subcommand_from add del rm edit get info show i ls put seal watch" -f -a "seal" -d 'Make a bucket one that never changes again'
complete -c nats -n "__fish_nats_using_subcommand object; and not __fish_seen_subcommand_from add del rm edit get info show i ls put seal watch" -f -a "watch" -d 'Show what becomes of the objects of a bucket, as it happens'
complete -c nats -n "__fish_nats_using_subcommand object; and __fish_seen_subcommand_from add" -l ttl -d 'How long objects are kept' -r
complete -c nats -n "__fish_nats_using_subcommand object; and __fish_seen_subcommand_from add" -l replicas -d 'On how many servers of a cluster the bucket is kept' -r
complete -c nats -n "__fish_nats_using_subcommand object; and __fish_seen_subcommand_from add" -l max-bucket-size -d 'The most bytes the bucket may hold' -r
complete -c nats -n "__fish_nats_using_subcommand object; and __fish_seen_subcommand_from add" -l description -d 'What the bucket is for' -r
complete -c nats -n "__fish_nats_using_subcommand object; and __fish_seen_subcommand_from add" -l tags -d 'Keep the bucket on servers with this tag (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand object; and __fish_seen_subcommand_from add" -l cluster -d 'Keep the bucket in this cluster' -r
complete -c nats -n "__fish_nats_using_subcommand object; and __fish_seen_subcommand_from add" -l metadata -d 'A note with the bucket, KEY=VALUE (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand object; and __fish_seen_subcommand_from add" -l storage -d 'Where the bucket is kept' -r -f -a "file\t''
f\t''
memory\t''
m\t''"
complete -c nats -n "__fish_nats_using_subcommand object; and __fish_seen_subcommand_from add" -l compress -d 'Compress what is stored in files'
complete -c nats -n "__fish_nats_using_subcommand object; and __fish_seen_subcommand_from add" -l no-compress -d 'The opposite of --compress'
complete -c nats -n "__fish_nats_using_subcommand object; and __fish_seen_subcommand_from del" -s f -l force -d 'Delete without asking'
complete -c nats -n "__fish_nats_using_subcommand object; and __fish_seen_subcommand_from rm" -s f -l force -d 'Delete without asking'
complete -c nats -n "__fish_nats_using_subcommand object; and __fish_seen_subcommand_from edit" -l ttl -d 'How long objects are kept' -r
complete -c nats -n "__fish_nats_using_subcommand object; and __fish_seen_subcommand_from edit" -l replicas -d 'On how many servers of a cluster the bucket is kept' -r
complete -c nats -n "__fish_nats_using_subcommand object; and __fish_seen_subcommand_from edit" -l max-bucket-size -d 'The most bytes the bucket may hold' -r
complete -c nats -n "__fish_nats_using_subcommand object; and __fish_seen_subcommand_from edit" -l description -d 'What the bucket is for' -r
complete -c nats -n "__fish_nats_using_subcommand object; and __fish_seen_subcommand_from edit" -l tags -d 'Keep the bucket on servers with this tag (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand object; and __fish_seen_subcommand_from edit" -l cluster -d 'Keep the bucket in this cluster' -r
complete -c nats -n "__fish_nats_using_subcommand object; and __fish_seen_subcommand_from edit" -l metadata -d 'A note with the bucket, KEY=VALUE (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand object; and __fish_seen_subcommand_from edit" -l compress -d 'Compress what is stored in files'
complete -c nats -n "__fish_nats_using_subcommand object; and __fish_seen_subcommand_from edit" -l no-compress -d 'The opposite of --compress'
complete -c nats -n "__fish_nats_using_subcommand object; and __fish_seen_subcommand_from get" -s O -l output -d 'The file to save it in; one of its name here when it is not given' -r
complete -c nats -n "__fish_nats_using_subcommand object; and __fish_seen_subcommand_from get" -l progress -d 'Show a progress bar'
complete -c nats -n "__fish_nats_using_subcommand object; and __fish_seen_subcommand_from get" -l no-progress -d 'The opposite of --progress'
complete -c nats -n "__fish_nats_using_subcommand object; and __fish_seen_subcommand_from get" -s f -l force -d 'Replace a file without asking'
complete -c nats -n "__fish_nats_using_subcommand object; and __fish_seen_subcommand_from ls" -s n -l names -d 'Show the names only'
complete -c nats -n "__fish_nats_using_subcommand object; and __fish_seen_subcommand_from put" -l name -d 'The object\'s name; that of the file when it is not given' -r
complete -c nats -n "__fish_nats_using_subcommand object; and __fish_seen_subcommand_from put" -l description -d 'What the object is' -r
complete -c nats -n "__fish_nats_using_subcommand object; and __fish_seen_subcommand_from put" -s H -l header -d 'A header of the object' -r
complete -c nats -n "__fish_nats_using_subcommand object; and __fish_seen_subcommand_from put" -l chunk-size -d 'Bytes in each message; 128 KiB when it is not given' -r
complete -c nats -n "__fish_nats_using_subcommand object; and __fish_seen_subcommand_from put" -l progress -d 'Show a progress bar'
complete -c nats -n "__fish_nats_using_subcommand object; and __fish_seen_subcommand_from put" -l no-progress -d 'The opposite of --progress'
complete -c nats -n "__fish_nats_using_subcommand object; and __fish_seen_subcommand_from put" -s f -l force -d 'Replace an object without asking'
complete -c nats -n "__fish_nats_using_subcommand object; and __fish_seen_subcommand_from seal" -s f -l force -d 'Seal without asking'
complete -c nats -n "__fish_nats_using_subcommand obj; and not __fish_seen_subcommand_from add del rm edit get info show i ls put seal watch" -f -a "add" -d 'Add a bucket'
complete -c nats -n "__fish_nats_using_subcommand obj; and not __fish_seen_subcommand_from add del rm edit get info show i ls put seal watch" -f -a "del" -d 'Delete an object, or a bucket with all its objects'
complete -c nats -n "__fish_nats_using_subcommand obj; and not __fish_seen_subcommand_from add del rm edit get info show i ls put seal watch" -f -a "rm" -d 'Delete an object, or a bucket with all its objects'
complete -c nats -n "__fish_nats_using_subcommand obj; and not __fish_seen_subcommand_from add del rm edit get info show i ls put seal watch" -f -a "edit" -d 'Change how a bucket is set up'
complete -c nats -n "__fish_nats_using_subcommand obj; and not __fish_seen_subcommand_from add del rm edit get info show i ls put seal watch" -f -a "get" -d 'Save an object in a file'
complete -c nats -n "__fish_nats_using_subcommand obj; and not __fish_seen_subcommand_from add del rm edit get info show i ls put seal watch" -f -a "info" -d 'Show how a bucket is set up, or what an object is'
complete -c nats -n "__fish_nats_using_subcommand obj; and not __fish_seen_subcommand_from add del rm edit get info show i ls put seal watch" -f -a "show" -d 'Show how a bucket is set up, or what an object is'
complete -c nats -n "__fish_nats_using_subcommand obj; and not __fish_seen_subcommand_from add del rm edit get info show i ls put seal watch" -f -a "i" -d 'Show how a bucket is set up, or what an object is'
complete -c nats -n "__fish_nats_using_subcommand obj; and not __fish_seen_subcommand_from add del rm edit get info show i ls put seal watch" -f -a "ls" -d 'List the buckets, or the objects of one'
complete -c nats -n "__fish_nats_using_subcommand obj; and not __fish_seen_subcommand_from add del rm edit get info show i ls put seal watch" -f -a "put" -d 'Store a file in a bucket'
complete -c nats -n "__fish_nats_using_subcommand obj; and not __fish_seen_subcommand_from add del rm edit get info show i ls put seal watch" -f -a "seal" -d 'Make a bucket one that never changes again'
complete -c nats -n "__fish_nats_using_subcommand obj; and not __fish_seen_subcommand_from add del rm edit get info show i ls put seal watch" -f -a "watch" -d 'Show what becomes of the objects of a bucket, as it happens'
complete -c nats -n "__fish_nats_using_subcommand obj; and __fish_seen_subcommand_from add" -l ttl -d 'How long objects are kept' -r
complete -c nats -n "__fish_nats_using_subcommand obj; and __fish_seen_subcommand_from add" -l replicas -d 'On how many servers of a cluster the bucket is kept' -r
complete -c nats -n "__fish_nats_using_subcommand obj; and __fish_seen_subcommand_from add" -l max-bucket-size -d 'The most bytes the bucket may hold' -r
complete -c nats -n "__fish_nats_using_subcommand obj; and __fish_seen_subcommand_from add" -l description -d 'What the bucket is for' -r
complete -c nats -n "__fish_nats_using_subcommand obj; and __fish_seen_subcommand_from add" -l tags -d 'Keep the bucket on servers with this tag (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand obj; and __fish_seen_subcommand_from add" -l cluster -d 'Keep the bucket in this cluster' -r
complete -c nats -n "__fish_nats_using_subcommand obj; and __fish_seen_subcommand_from add" -l metadata -d 'A note with the bucket, KEY=VALUE (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand obj; and __fish_seen_subcommand_from add" -l storage -d 'Where the bucket is kept' -r -f -a "file\t''
f\t''
memory\t''
m\t''"
complete -c nats -n "__fish_nats_using_subcommand obj; and __fish_seen_subcommand_from add" -l compress -d 'Compress what is stored in files'
complete -c nats -n "__fish_nats_using_subcommand obj; and __fish_seen_subcommand_from add" -l no-compress -d 'The opposite of --compress'
complete -c nats -n "__fish_nats_using_subcommand obj; and __fish_seen_subcommand_from del" -s f -l force -d 'Delete without asking'
complete -c nats -n "__fish_nats_using_subcommand obj; and __fish_seen_subcommand_from rm" -s f -l force -d 'Delete without asking'
complete -c nats -n "__fish_nats_using_subcommand obj; and __fish_seen_subcommand_from edit" -l ttl -d 'How long objects are kept' -r
complete -c nats -n "__fish_nats_using_subcommand obj; and __fish_seen_subcommand_from edit" -l replicas -d 'On how many servers of a cluster the bucket is kept' -r
complete -c nats -n "__fish_nats_using_subcommand obj; and __fish_seen_subcommand_from edit" -l max-bucket-size -d 'The most bytes the bucket may hold' -r
complete -c nats -n "__fish_nats_using_subcommand obj; and __fish_seen_subcommand_from edit" -l description -d 'What the bucket is for' -r
complete -c nats -n "__fish_nats_using_subcommand obj; and __fish_seen_subcommand_from edit" -l tags -d 'Keep the bucket on servers with this tag (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand obj; and __fish_seen_subcommand_from edit" -l cluster -d 'Keep the bucket in this cluster' -r
complete -c nats -n "__fish_nats_using_subcommand obj; and __fish_seen_subcommand_from edit" -l metadata -d 'A note with the bucket, KEY=VALUE (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand obj; and __fish_seen_subcommand_from edit" -l compress -d 'Compress what is stored in files'
complete -c nats -n "__fish_nats_using_subcommand obj; and __fish_seen_subcommand_from edit" -l no-compress -d 'The opposite of --compress'
complete -c nats -n "__fish_nats_using_subcommand obj; and __fish_seen_subcommand_from get" -s O -l output -d 'The file to save it in; one of its name here when it is not given' -r
complete -c nats -n "__fish_nats_using_subcommand obj; and __fish_seen_subcommand_from get" -l progress -d 'Show a progress bar'
complete -c nats -n "__fish_nats_using_subcommand obj; and __fish_seen_subcommand_from get" -l no-progress -d 'The opposite of --progress'
complete -c nats -n "__fish_nats_using_subcommand obj; and __fish_seen_subcommand_from get" -s f -l force -d 'Replace a file without asking'
complete -c nats -n "__fish_nats_using_subcommand obj; and __fish_seen_subcommand_from ls" -s n -l names -d 'Show the names only'
complete -c nats -n "__fish_nats_using_subcommand obj; and __fish_seen_subcommand_from put" -l name -d 'The object\'s name; that of the file when it is not given' -r
complete -c nats -n "__fish_nats_using_subcommand obj; and __fish_seen_subcommand_from put" -l description -d 'What the object is' -r
complete -c nats -n "__fish_nats_using_subcommand obj; and __fish_seen_subcommand_from put" -s H -l header -d 'A header of the object' -r
complete -c nats -n "__fish_nats_using_subcommand obj; and __fish_seen_subcommand_from put" -l chunk-size -d 'Bytes in each message; 128 KiB when it is not given' -r
complete -c nats -n "__fish_nats_using_subcommand obj; and __fish_seen_subcommand_from put" -l progress -d 'Show a progress bar'
complete -c nats -n "__fish_nats_using_subcommand obj; and __fish_seen_subcommand_from put" -l no-progress -d 'The opposite of --progress'
complete -c nats -n "__fish_nats_using_subcommand obj; and __fish_seen_subcommand_from put" -s f -l force -d 'Replace an object without asking'
complete -c nats -n "__fish_nats_using_subcommand obj; and __fish_seen_subcommand_from seal" -s f -l force -d 'Seal without asking'
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
complete -c nats -n "__fish_nats_using_subcommand publish" -l atomic -d 'Have a stream store all lines from stdin, or none'
complete -c nats -n "__fish_nats_using_subcommand publish" -l force-stdin -d 'Read the body from stdin even when it is a terminal'
complete -c nats -n "__fish_nats_using_subcommand publish" -s J -l jetstream -d 'Wait for a stream to store each message'
complete -c nats -n "__fish_nats_using_subcommand publish" -s q -l quiet -d 'Log less'
complete -c nats -n "__fish_nats_using_subcommand publish" -l templates -d 'Fill in templates in body and subject; headers always are'
complete -c nats -n "__fish_nats_using_subcommand publish" -l no-templates -d 'The opposite of --templates'
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
complete -c nats -n "__fish_nats_using_subcommand pub" -l atomic -d 'Have a stream store all lines from stdin, or none'
complete -c nats -n "__fish_nats_using_subcommand pub" -l force-stdin -d 'Read the body from stdin even when it is a terminal'
complete -c nats -n "__fish_nats_using_subcommand pub" -s J -l jetstream -d 'Wait for a stream to store each message'
complete -c nats -n "__fish_nats_using_subcommand pub" -s q -l quiet -d 'Log less'
complete -c nats -n "__fish_nats_using_subcommand pub" -l templates -d 'Fill in templates in body and subject; headers always are'
complete -c nats -n "__fish_nats_using_subcommand pub" -l no-templates -d 'The opposite of --templates'
complete -c nats -n "__fish_nats_using_subcommand quickstart" -l port -d 'Port for clients, -1 for a free one; without the flag 4222, or a free one when taken' -r
complete -c nats -n "__fish_nats_using_subcommand quickstart" -l http-port -d 'Port for monitoring over HTTP, -1 for a free one; without the flag 8222, or a free one when taken' -r
complete -c nats -n "__fish_nats_using_subcommand quickstart" -l dir -d 'New or empty directory for the server\'s files, instead of a temporary one' -r
complete -c nats -n "__fish_nats_using_subcommand quickstart" -l exit -d 'End after the tour'
complete -c nats -n "__fish_nats_using_subcommand reply" -l command -d 'Reply with what this command prints; {{1}} is the second token of the subject' -r
complete -c nats -n "__fish_nats_using_subcommand reply" -s q -l queue -d 'Queue group to answer in' -r
complete -c nats -n "__fish_nats_using_subcommand reply" -l sleep -d 'Wait a random time of at most so long before each reply' -r
complete -c nats -n "__fish_nats_using_subcommand reply" -s H -l header -d 'Header of the replies' -r
complete -c nats -n "__fish_nats_using_subcommand reply" -l count -d 'End after this many replies' -r
complete -c nats -n "__fish_nats_using_subcommand reply" -l echo -d 'Reply with the body and the headers of the request'
complete -c nats -n "__fish_nats_using_subcommand request" -s H -l header -d 'Header of the request' -r
complete -c nats -n "__fish_nats_using_subcommand request" -l count -d 'How many requests to send' -r
complete -c nats -n "__fish_nats_using_subcommand request" -l replies -d 'Replies to wait for; 0 takes all that come before the timeout' -r
complete -c nats -n "__fish_nats_using_subcommand request" -l reply-timeout -d 'Wait for a further reply, on top of the mean time they took' -r
complete -c nats -n "__fish_nats_using_subcommand request" -l translate -d 'Show what this command makes of the body; {{Subject}} stands for the subject' -r
complete -c nats -n "__fish_nats_using_subcommand request" -l send-on -d 'What ends a request from stdin' -r -f -a "newline\t''
eof\t''"
complete -c nats -n "__fish_nats_using_subcommand request" -s r -l raw -d 'Show the bodies of replies only'
complete -c nats -n "__fish_nats_using_subcommand request" -l wait-for-empty -d 'Take replies until an empty one'
complete -c nats -n "__fish_nats_using_subcommand request" -l force-stdin -d 'Read the body from stdin even when it is a terminal'
complete -c nats -n "__fish_nats_using_subcommand request" -l templates -d 'Fill in templates in body and subject; headers always are'
complete -c nats -n "__fish_nats_using_subcommand request" -l no-templates -d 'The opposite of --templates'
complete -c nats -n "__fish_nats_using_subcommand req" -s H -l header -d 'Header of the request' -r
complete -c nats -n "__fish_nats_using_subcommand req" -l count -d 'How many requests to send' -r
complete -c nats -n "__fish_nats_using_subcommand req" -l replies -d 'Replies to wait for; 0 takes all that come before the timeout' -r
complete -c nats -n "__fish_nats_using_subcommand req" -l reply-timeout -d 'Wait for a further reply, on top of the mean time they took' -r
complete -c nats -n "__fish_nats_using_subcommand req" -l translate -d 'Show what this command makes of the body; {{Subject}} stands for the subject' -r
complete -c nats -n "__fish_nats_using_subcommand req" -l send-on -d 'What ends a request from stdin' -r -f -a "newline\t''
eof\t''"
complete -c nats -n "__fish_nats_using_subcommand req" -s r -l raw -d 'Show the bodies of replies only'
complete -c nats -n "__fish_nats_using_subcommand req" -l wait-for-empty -d 'Take replies until an empty one'
complete -c nats -n "__fish_nats_using_subcommand req" -l force-stdin -d 'Read the body from stdin even when it is a terminal'
complete -c nats -n "__fish_nats_using_subcommand req" -l templates -d 'Fill in templates in body and subject; headers always are'
complete -c nats -n "__fish_nats_using_subcommand req" -l no-templates -d 'The opposite of --templates'
complete -c nats -n "__fish_nats_using_subcommand rtt" -s j -l json -d 'Print the results as JSON'
complete -c nats -n "__fish_nats_using_subcommand schema; and not __fish_seen_subcommand_from info show view request req search find list ls validate check" -f -a "info" -d 'Show a schema'
complete -c nats -n "__fish_nats_using_subcommand schema; and not __fish_seen_subcommand_from info show view request req search find list ls validate check" -f -a "show" -d 'Show a schema'
complete -c nats -n "__fish_nats_using_subcommand schema; and not __fish_seen_subcommand_from info show view request req search find list ls validate check" -f -a "view" -d 'Show a schema'
complete -c nats -n "__fish_nats_using_subcommand schema; and not __fish_seen_subcommand_from info show view request req search find list ls validate check" -f -a "request" -d 'Send a request and hold the answer to its schema'
complete -c nats -n "__fish_nats_using_subcommand schema; and not __fish_seen_subcommand_from info show view request req search find list ls validate check" -f -a "req" -d 'Send a request and hold the answer to its schema'
complete -c nats -n "__fish_nats_using_subcommand schema; and not __fish_seen_subcommand_from info show view request req search find list ls validate check" -f -a "search" -d 'List the schemas whose ids match a pattern'
complete -c nats -n "__fish_nats_using_subcommand schema; and not __fish_seen_subcommand_from info show view request req search find list ls validate check" -f -a "find" -d 'List the schemas whose ids match a pattern'
complete -c nats -n "__fish_nats_using_subcommand schema; and not __fish_seen_subcommand_from info show view request req search find list ls validate check" -f -a "list" -d 'List the schemas whose ids match a pattern'
complete -c nats -n "__fish_nats_using_subcommand schema; and not __fish_seen_subcommand_from info show view request req search find list ls validate check" -f -a "ls" -d 'List the schemas whose ids match a pattern'
complete -c nats -n "__fish_nats_using_subcommand schema; and not __fish_seen_subcommand_from info show view request req search find list ls validate check" -f -a "validate" -d 'Hold a JSON file to a schema'
complete -c nats -n "__fish_nats_using_subcommand schema; and not __fish_seen_subcommand_from info show view request req search find list ls validate check" -f -a "check" -d 'Hold a JSON file to a schema'
complete -c nats -n "__fish_nats_using_subcommand schema; and __fish_seen_subcommand_from info" -l yaml -d 'Show it as YAML'
complete -c nats -n "__fish_nats_using_subcommand schema; and __fish_seen_subcommand_from show" -l yaml -d 'Show it as YAML'
complete -c nats -n "__fish_nats_using_subcommand schema; and __fish_seen_subcommand_from view" -l yaml -d 'Show it as YAML'
complete -c nats -n "__fish_nats_using_subcommand schema; and __fish_seen_subcommand_from request" -l schema -d 'The id of the schema that the answer must name' -r
complete -c nats -n "__fish_nats_using_subcommand schema; and __fish_seen_subcommand_from request" -l show -d 'Show the answer'
complete -c nats -n "__fish_nats_using_subcommand schema; and __fish_seen_subcommand_from req" -l schema -d 'The id of the schema that the answer must name' -r
complete -c nats -n "__fish_nats_using_subcommand schema; and __fish_seen_subcommand_from req" -l show -d 'Show the answer'
complete -c nats -n "__fish_nats_using_subcommand schema; and __fish_seen_subcommand_from search" -l json -d 'Show the ids as JSON'
complete -c nats -n "__fish_nats_using_subcommand schema; and __fish_seen_subcommand_from find" -l json -d 'Show the ids as JSON'
complete -c nats -n "__fish_nats_using_subcommand schema; and __fish_seen_subcommand_from list" -l json -d 'Show the ids as JSON'
complete -c nats -n "__fish_nats_using_subcommand schema; and __fish_seen_subcommand_from ls" -l json -d 'Show the ids as JSON'
complete -c nats -n "__fish_nats_using_subcommand schema; and __fish_seen_subcommand_from validate" -l json -d 'Show what is wrong as JSON'
complete -c nats -n "__fish_nats_using_subcommand schema; and __fish_seen_subcommand_from check" -l json -d 'Show what is wrong as JSON'
complete -c nats -n "__fish_nats_using_subcommand server; and not __fish_seen_subcommand_from explain generate gen passwd mkpasswd pass password run" -f -a "explain" -d 'Explain what a server decides'
complete -c nats -n "__fish_nats_using_subcommand server; and not __fish_seen_subcommand_from explain generate gen passwd mkpasswd pass password run" -f -a "generate" -d 'Make a directory with a server\'s configuration'
complete -c nats -n "__fish_nats_using_subcommand server; and not __fish_seen_subcommand_from explain generate gen passwd mkpasswd pass password run" -f -a "gen" -d 'Make a directory with a server\'s configuration'
complete -c nats -n "__fish_nats_using_subcommand server; and not __fish_seen_subcommand_from explain generate gen passwd mkpasswd pass password run" -f -a "passwd" -d 'Make the hash of a password for a server\'s configuration'
complete -c nats -n "__fish_nats_using_subcommand server; and not __fish_seen_subcommand_from explain generate gen passwd mkpasswd pass password run" -f -a "mkpasswd" -d 'Make the hash of a password for a server\'s configuration'
complete -c nats -n "__fish_nats_using_subcommand server; and not __fish_seen_subcommand_from explain generate gen passwd mkpasswd pass password run" -f -a "pass" -d 'Make the hash of a password for a server\'s configuration'
complete -c nats -n "__fish_nats_using_subcommand server; and not __fish_seen_subcommand_from explain generate gen passwd mkpasswd pass password run" -f -a "password" -d 'Make the hash of a password for a server\'s configuration'
complete -c nats -n "__fish_nats_using_subcommand server; and not __fish_seen_subcommand_from explain generate gen passwd mkpasswd pass password run" -f -a "run" -d 'Run a server in the foreground, for development'
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from explain" -f -a "permission" -d 'Explain why a user may publish or subscribe, or may not'
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from generate" -l source -d 'What to make; asks when not given' -r
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from generate" -l operator -d 'The operator; the selected or only one when not given' -r
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from generate" -l server-name -d 'The server\'s name' -r
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from generate" -l address -d 'Where it listens' -r
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from generate" -l port -d 'Port for clients' -r
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from generate" -l monitor-port -d 'Port for monitoring, 0 for none' -r
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from generate" -l store-dir -d 'Where JetStream keeps its data' -r
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from generate" -l max-memory -d 'Storage in memory, -1 for what there is' -r
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from generate" -l max-file -d 'Storage on disk, -1 for what there is' -r
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from generate" -l resolver-dir -d 'Where a server with an operator keeps its accounts' -r
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from generate" -l jetstream -d 'Turn JetStream on'
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from generate" -l no-jetstream -d 'The opposite of --jetstream'
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from generate" -l defaults -d 'Ask for nothing'
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from gen" -l source -d 'What to make; asks when not given' -r
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from gen" -l operator -d 'The operator; the selected or only one when not given' -r
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from gen" -l server-name -d 'The server\'s name' -r
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from gen" -l address -d 'Where it listens' -r
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from gen" -l port -d 'Port for clients' -r
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from gen" -l monitor-port -d 'Port for monitoring, 0 for none' -r
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from gen" -l store-dir -d 'Where JetStream keeps its data' -r
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from gen" -l max-memory -d 'Storage in memory, -1 for what there is' -r
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from gen" -l max-file -d 'Storage on disk, -1 for what there is' -r
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from gen" -l resolver-dir -d 'Where a server with an operator keeps its accounts' -r
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from gen" -l jetstream -d 'Turn JetStream on'
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from gen" -l no-jetstream -d 'The opposite of --jetstream'
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from gen" -l defaults -d 'Ask for nothing'
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from passwd" -s p -l pass -d 'The password' -r
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from passwd" -s c -l cost -d 'The bcrypt cost: each step doubles the work of a check' -r
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from passwd" -s g -l generate -d 'Make a password as well'
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from mkpasswd" -s p -l pass -d 'The password' -r
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from mkpasswd" -s c -l cost -d 'The bcrypt cost: each step doubles the work of a check' -r
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from mkpasswd" -s g -l generate -d 'Make a password as well'
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from pass" -s p -l pass -d 'The password' -r
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from pass" -s c -l cost -d 'The bcrypt cost: each step doubles the work of a check' -r
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from pass" -s g -l generate -d 'Make a password as well'
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from password" -s p -l pass -d 'The password' -r
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from password" -s c -l cost -d 'The bcrypt cost: each step doubles the work of a check' -r
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from password" -s g -l generate -d 'Make a password as well'
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from run" -s c -l config -d 'Configuration file of the server; other flags win over it' -r -F
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from run" -l host -d 'Address to listen on' -r
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from run" -s p -l port -d 'Port for clients, -1 for a free one' -r
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from run" -s m -l http-port -d 'Port for monitoring over HTTP, -1 for a free one, 0 for none' -r
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from run" -l store-dir -d 'Directory of the streams, instead of a temporary one; turns JetStream on' -r
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from run" -s j -l jetstream -d 'Keep streams (JetStream)'
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from run" -l auth -d 'Ask clients for a user and a password made up for this run'
complete -c nats -n "__fish_nats_using_subcommand srv; and not __fish_seen_subcommand_from explain generate gen passwd mkpasswd pass password run" -f -a "explain" -d 'Explain what a server decides'
complete -c nats -n "__fish_nats_using_subcommand srv; and not __fish_seen_subcommand_from explain generate gen passwd mkpasswd pass password run" -f -a "generate" -d 'Make a directory with a server\'s configuration'
complete -c nats -n "__fish_nats_using_subcommand srv; and not __fish_seen_subcommand_from explain generate gen passwd mkpasswd pass password run" -f -a "gen" -d 'Make a directory with a server\'s configuration'
complete -c nats -n "__fish_nats_using_subcommand srv; and not __fish_seen_subcommand_from explain generate gen passwd mkpasswd pass password run" -f -a "passwd" -d 'Make the hash of a password for a server\'s configuration'
complete -c nats -n "__fish_nats_using_subcommand srv; and not __fish_seen_subcommand_from explain generate gen passwd mkpasswd pass password run" -f -a "mkpasswd" -d 'Make the hash of a password for a server\'s configuration'
complete -c nats -n "__fish_nats_using_subcommand srv; and not __fish_seen_subcommand_from explain generate gen passwd mkpasswd pass password run" -f -a "pass" -d 'Make the hash of a password for a server\'s configuration'
complete -c nats -n "__fish_nats_using_subcommand srv; and not __fish_seen_subcommand_from explain generate gen passwd mkpasswd pass password run" -f -a "password" -d 'Make the hash of a password for a server\'s configuration'
complete -c nats -n "__fish_nats_using_subcommand srv; and not __fish_seen_subcommand_from explain generate gen passwd mkpasswd pass password run" -f -a "run" -d 'Run a server in the foreground, for development'
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from explain" -f -a "permission" -d 'Explain why a user may publish or subscribe, or may not'
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from generate" -l source -d 'What to make; asks when not given' -r
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from generate" -l operator -d 'The operator; the selected or only one when not given' -r
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from generate" -l server-name -d 'The server\'s name' -r
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from generate" -l address -d 'Where it listens' -r
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from generate" -l port -d 'Port for clients' -r
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from generate" -l monitor-port -d 'Port for monitoring, 0 for none' -r
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from generate" -l store-dir -d 'Where JetStream keeps its data' -r
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from generate" -l max-memory -d 'Storage in memory, -1 for what there is' -r
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from generate" -l max-file -d 'Storage on disk, -1 for what there is' -r
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from generate" -l resolver-dir -d 'Where a server with an operator keeps its accounts' -r
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from generate" -l jetstream -d 'Turn JetStream on'
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from generate" -l no-jetstream -d 'The opposite of --jetstream'
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from generate" -l defaults -d 'Ask for nothing'
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from gen" -l source -d 'What to make; asks when not given' -r
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from gen" -l operator -d 'The operator; the selected or only one when not given' -r
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from gen" -l server-name -d 'The server\'s name' -r
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from gen" -l address -d 'Where it listens' -r
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from gen" -l port -d 'Port for clients' -r
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from gen" -l monitor-port -d 'Port for monitoring, 0 for none' -r
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from gen" -l store-dir -d 'Where JetStream keeps its data' -r
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from gen" -l max-memory -d 'Storage in memory, -1 for what there is' -r
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from gen" -l max-file -d 'Storage on disk, -1 for what there is' -r
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from gen" -l resolver-dir -d 'Where a server with an operator keeps its accounts' -r
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from gen" -l jetstream -d 'Turn JetStream on'
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from gen" -l no-jetstream -d 'The opposite of --jetstream'
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from gen" -l defaults -d 'Ask for nothing'
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from passwd" -s p -l pass -d 'The password' -r
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from passwd" -s c -l cost -d 'The bcrypt cost: each step doubles the work of a check' -r
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from passwd" -s g -l generate -d 'Make a password as well'
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from mkpasswd" -s p -l pass -d 'The password' -r
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from mkpasswd" -s c -l cost -d 'The bcrypt cost: each step doubles the work of a check' -r
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from mkpasswd" -s g -l generate -d 'Make a password as well'
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from pass" -s p -l pass -d 'The password' -r
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from pass" -s c -l cost -d 'The bcrypt cost: each step doubles the work of a check' -r
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from pass" -s g -l generate -d 'Make a password as well'
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from password" -s p -l pass -d 'The password' -r
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from password" -s c -l cost -d 'The bcrypt cost: each step doubles the work of a check' -r
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from password" -s g -l generate -d 'Make a password as well'
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from run" -s c -l config -d 'Configuration file of the server; other flags win over it' -r -F
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from run" -l host -d 'Address to listen on' -r
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from run" -s p -l port -d 'Port for clients, -1 for a free one' -r
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from run" -s m -l http-port -d 'Port for monitoring over HTTP, -1 for a free one, 0 for none' -r
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from run" -l store-dir -d 'Directory of the streams, instead of a temporary one; turns JetStream on' -r
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from run" -s j -l jetstream -d 'Keep streams (JetStream)'
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from run" -l auth -d 'Ask clients for a user and a password made up for this run'
complete -c nats -n "__fish_nats_using_subcommand sys; and not __fish_seen_subcommand_from explain generate gen passwd mkpasswd pass password run" -f -a "explain" -d 'Explain what a server decides'
complete -c nats -n "__fish_nats_using_subcommand sys; and not __fish_seen_subcommand_from explain generate gen passwd mkpasswd pass password run" -f -a "generate" -d 'Make a directory with a server\'s configuration'
complete -c nats -n "__fish_nats_using_subcommand sys; and not __fish_seen_subcommand_from explain generate gen passwd mkpasswd pass password run" -f -a "gen" -d 'Make a directory with a server\'s configuration'
complete -c nats -n "__fish_nats_using_subcommand sys; and not __fish_seen_subcommand_from explain generate gen passwd mkpasswd pass password run" -f -a "passwd" -d 'Make the hash of a password for a server\'s configuration'
complete -c nats -n "__fish_nats_using_subcommand sys; and not __fish_seen_subcommand_from explain generate gen passwd mkpasswd pass password run" -f -a "mkpasswd" -d 'Make the hash of a password for a server\'s configuration'
complete -c nats -n "__fish_nats_using_subcommand sys; and not __fish_seen_subcommand_from explain generate gen passwd mkpasswd pass password run" -f -a "pass" -d 'Make the hash of a password for a server\'s configuration'
complete -c nats -n "__fish_nats_using_subcommand sys; and not __fish_seen_subcommand_from explain generate gen passwd mkpasswd pass password run" -f -a "password" -d 'Make the hash of a password for a server\'s configuration'
complete -c nats -n "__fish_nats_using_subcommand sys; and not __fish_seen_subcommand_from explain generate gen passwd mkpasswd pass password run" -f -a "run" -d 'Run a server in the foreground, for development'
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from explain" -f -a "permission" -d 'Explain why a user may publish or subscribe, or may not'
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from generate" -l source -d 'What to make; asks when not given' -r
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from generate" -l operator -d 'The operator; the selected or only one when not given' -r
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from generate" -l server-name -d 'The server\'s name' -r
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from generate" -l address -d 'Where it listens' -r
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from generate" -l port -d 'Port for clients' -r
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from generate" -l monitor-port -d 'Port for monitoring, 0 for none' -r
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from generate" -l store-dir -d 'Where JetStream keeps its data' -r
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from generate" -l max-memory -d 'Storage in memory, -1 for what there is' -r
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from generate" -l max-file -d 'Storage on disk, -1 for what there is' -r
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from generate" -l resolver-dir -d 'Where a server with an operator keeps its accounts' -r
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from generate" -l jetstream -d 'Turn JetStream on'
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from generate" -l no-jetstream -d 'The opposite of --jetstream'
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from generate" -l defaults -d 'Ask for nothing'
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from gen" -l source -d 'What to make; asks when not given' -r
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from gen" -l operator -d 'The operator; the selected or only one when not given' -r
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from gen" -l server-name -d 'The server\'s name' -r
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from gen" -l address -d 'Where it listens' -r
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from gen" -l port -d 'Port for clients' -r
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from gen" -l monitor-port -d 'Port for monitoring, 0 for none' -r
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from gen" -l store-dir -d 'Where JetStream keeps its data' -r
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from gen" -l max-memory -d 'Storage in memory, -1 for what there is' -r
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from gen" -l max-file -d 'Storage on disk, -1 for what there is' -r
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from gen" -l resolver-dir -d 'Where a server with an operator keeps its accounts' -r
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from gen" -l jetstream -d 'Turn JetStream on'
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from gen" -l no-jetstream -d 'The opposite of --jetstream'
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from gen" -l defaults -d 'Ask for nothing'
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from passwd" -s p -l pass -d 'The password' -r
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from passwd" -s c -l cost -d 'The bcrypt cost: each step doubles the work of a check' -r
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from passwd" -s g -l generate -d 'Make a password as well'
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from mkpasswd" -s p -l pass -d 'The password' -r
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from mkpasswd" -s c -l cost -d 'The bcrypt cost: each step doubles the work of a check' -r
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from mkpasswd" -s g -l generate -d 'Make a password as well'
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from pass" -s p -l pass -d 'The password' -r
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from pass" -s c -l cost -d 'The bcrypt cost: each step doubles the work of a check' -r
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from pass" -s g -l generate -d 'Make a password as well'
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from password" -s p -l pass -d 'The password' -r
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from password" -s c -l cost -d 'The bcrypt cost: each step doubles the work of a check' -r
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from password" -s g -l generate -d 'Make a password as well'
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from run" -s c -l config -d 'Configuration file of the server; other flags win over it' -r -F
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from run" -l host -d 'Address to listen on' -r
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from run" -s p -l port -d 'Port for clients, -1 for a free one' -r
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from run" -s m -l http-port -d 'Port for monitoring over HTTP, -1 for a free one, 0 for none' -r
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from run" -l store-dir -d 'Directory of the streams, instead of a temporary one; turns JetStream on' -r
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from run" -s j -l jetstream -d 'Keep streams (JetStream)'
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from run" -l auth -d 'Ask clients for a user and a password made up for this run'
complete -c nats -n "__fish_nats_using_subcommand system; and not __fish_seen_subcommand_from explain generate gen passwd mkpasswd pass password run" -f -a "explain" -d 'Explain what a server decides'
complete -c nats -n "__fish_nats_using_subcommand system; and not __fish_seen_subcommand_from explain generate gen passwd mkpasswd pass password run" -f -a "generate" -d 'Make a directory with a server\'s configuration'
complete -c nats -n "__fish_nats_using_subcommand system; and not __fish_seen_subcommand_from explain generate gen passwd mkpasswd pass password run" -f -a "gen" -d 'Make a directory with a server\'s configuration'
complete -c nats -n "__fish_nats_using_subcommand system; and not __fish_seen_subcommand_from explain generate gen passwd mkpasswd pass password run" -f -a "passwd" -d 'Make the hash of a password for a server\'s configuration'
complete -c nats -n "__fish_nats_using_subcommand system; and not __fish_seen_subcommand_from explain generate gen passwd mkpasswd pass password run" -f -a "mkpasswd" -d 'Make the hash of a password for a server\'s configuration'
complete -c nats -n "__fish_nats_using_subcommand system; and not __fish_seen_subcommand_from explain generate gen passwd mkpasswd pass password run" -f -a "pass" -d 'Make the hash of a password for a server\'s configuration'
complete -c nats -n "__fish_nats_using_subcommand system; and not __fish_seen_subcommand_from explain generate gen passwd mkpasswd pass password run" -f -a "password" -d 'Make the hash of a password for a server\'s configuration'
complete -c nats -n "__fish_nats_using_subcommand system; and not __fish_seen_subcommand_from explain generate gen passwd mkpasswd pass password run" -f -a "run" -d 'Run a server in the foreground, for development'
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from explain" -f -a "permission" -d 'Explain why a user may publish or subscribe, or may not'
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from generate" -l source -d 'What to make; asks when not given' -r
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from generate" -l operator -d 'The operator; the selected or only one when not given' -r
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from generate" -l server-name -d 'The server\'s name' -r
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from generate" -l address -d 'Where it listens' -r
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from generate" -l port -d 'Port for clients' -r
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from generate" -l monitor-port -d 'Port for monitoring, 0 for none' -r
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from generate" -l store-dir -d 'Where JetStream keeps its data' -r
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from generate" -l max-memory -d 'Storage in memory, -1 for what there is' -r
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from generate" -l max-file -d 'Storage on disk, -1 for what there is' -r
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from generate" -l resolver-dir -d 'Where a server with an operator keeps its accounts' -r
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from generate" -l jetstream -d 'Turn JetStream on'
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from generate" -l no-jetstream -d 'The opposite of --jetstream'
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from generate" -l defaults -d 'Ask for nothing'
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from gen" -l source -d 'What to make; asks when not given' -r
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from gen" -l operator -d 'The operator; the selected or only one when not given' -r
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from gen" -l server-name -d 'The server\'s name' -r
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from gen" -l address -d 'Where it listens' -r
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from gen" -l port -d 'Port for clients' -r
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from gen" -l monitor-port -d 'Port for monitoring, 0 for none' -r
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from gen" -l store-dir -d 'Where JetStream keeps its data' -r
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from gen" -l max-memory -d 'Storage in memory, -1 for what there is' -r
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from gen" -l max-file -d 'Storage on disk, -1 for what there is' -r
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from gen" -l resolver-dir -d 'Where a server with an operator keeps its accounts' -r
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from gen" -l jetstream -d 'Turn JetStream on'
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from gen" -l no-jetstream -d 'The opposite of --jetstream'
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from gen" -l defaults -d 'Ask for nothing'
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from passwd" -s p -l pass -d 'The password' -r
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from passwd" -s c -l cost -d 'The bcrypt cost: each step doubles the work of a check' -r
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from passwd" -s g -l generate -d 'Make a password as well'
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from mkpasswd" -s p -l pass -d 'The password' -r
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from mkpasswd" -s c -l cost -d 'The bcrypt cost: each step doubles the work of a check' -r
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from mkpasswd" -s g -l generate -d 'Make a password as well'
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from pass" -s p -l pass -d 'The password' -r
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from pass" -s c -l cost -d 'The bcrypt cost: each step doubles the work of a check' -r
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from pass" -s g -l generate -d 'Make a password as well'
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from password" -s p -l pass -d 'The password' -r
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from password" -s c -l cost -d 'The bcrypt cost: each step doubles the work of a check' -r
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from password" -s g -l generate -d 'Make a password as well'
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from run" -s c -l config -d 'Configuration file of the server; other flags win over it' -r -F
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from run" -l host -d 'Address to listen on' -r
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from run" -s p -l port -d 'Port for clients, -1 for a free one' -r
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from run" -s m -l http-port -d 'Port for monitoring over HTTP, -1 for a free one, 0 for none' -r
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from run" -l store-dir -d 'Directory of the streams, instead of a temporary one; turns JetStream on' -r
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from run" -s j -l jetstream -d 'Keep streams (JetStream)'
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from run" -l auth -d 'Ask clients for a user and a password made up for this run'
complete -c nats -n "__fish_nats_using_subcommand service; and not __fish_seen_subcommand_from info i list ls l ping request req serve stats" -f -a "info" -d 'Show what a service offers and how much it did'
complete -c nats -n "__fish_nats_using_subcommand service; and not __fish_seen_subcommand_from info i list ls l ping request req serve stats" -f -a "i" -d 'Show what a service offers and how much it did'
complete -c nats -n "__fish_nats_using_subcommand service; and not __fish_seen_subcommand_from info i list ls l ping request req serve stats" -f -a "list" -d 'List the services, or the instances of one'
complete -c nats -n "__fish_nats_using_subcommand service; and not __fish_seen_subcommand_from info i list ls l ping request req serve stats" -f -a "ls" -d 'List the services, or the instances of one'
complete -c nats -n "__fish_nats_using_subcommand service; and not __fish_seen_subcommand_from info i list ls l ping request req serve stats" -f -a "l" -d 'List the services, or the instances of one'
complete -c nats -n "__fish_nats_using_subcommand service; and not __fish_seen_subcommand_from info i list ls l ping request req serve stats" -f -a "ping" -d 'See which services answer, and how fast'
complete -c nats -n "__fish_nats_using_subcommand service; and not __fish_seen_subcommand_from info i list ls l ping request req serve stats" -f -a "request" -d 'Send a request to an endpoint of a service'
complete -c nats -n "__fish_nats_using_subcommand service; and not __fish_seen_subcommand_from info i list ls l ping request req serve stats" -f -a "req" -d 'Send a request to an endpoint of a service'
complete -c nats -n "__fish_nats_using_subcommand service; and not __fish_seen_subcommand_from info i list ls l ping request req serve stats" -f -a "serve" -d 'Run a service that sends requests back'
complete -c nats -n "__fish_nats_using_subcommand service; and not __fish_seen_subcommand_from info i list ls l ping request req serve stats" -f -a "stats" -d 'Show how much a service did'
complete -c nats -n "__fish_nats_using_subcommand service; and __fish_seen_subcommand_from info" -s e -l endpoint -d 'Show the endpoints whose names match this regular expression' -r
complete -c nats -n "__fish_nats_using_subcommand service; and __fish_seen_subcommand_from info" -s j -l json -d 'Show it as JSON'
complete -c nats -n "__fish_nats_using_subcommand service; and __fish_seen_subcommand_from i" -s e -l endpoint -d 'Show the endpoints whose names match this regular expression' -r
complete -c nats -n "__fish_nats_using_subcommand service; and __fish_seen_subcommand_from i" -s j -l json -d 'Show it as JSON'
complete -c nats -n "__fish_nats_using_subcommand service; and __fish_seen_subcommand_from list" -s j -l json -d 'Show what they say of themselves as JSON'
complete -c nats -n "__fish_nats_using_subcommand service; and __fish_seen_subcommand_from ls" -s j -l json -d 'Show what they say of themselves as JSON'
complete -c nats -n "__fish_nats_using_subcommand service; and __fish_seen_subcommand_from l" -s j -l json -d 'Show what they say of themselves as JSON'
complete -c nats -n "__fish_nats_using_subcommand service; and __fish_seen_subcommand_from request" -s H -l header -d 'Header of the request' -r
complete -c nats -n "__fish_nats_using_subcommand service; and __fish_seen_subcommand_from request" -l count -d 'How many requests to send' -r
complete -c nats -n "__fish_nats_using_subcommand service; and __fish_seen_subcommand_from request" -l translate -d 'Show what this command makes of the body; {{Subject}} stands for the subject' -r
complete -c nats -n "__fish_nats_using_subcommand service; and __fish_seen_subcommand_from request" -l send-on -d 'What ends a request from stdin' -r -f -a "newline\t''
eof\t''"
complete -c nats -n "__fish_nats_using_subcommand service; and __fish_seen_subcommand_from request" -s r -l raw -d 'Show the bodies of replies only'
complete -c nats -n "__fish_nats_using_subcommand service; and __fish_seen_subcommand_from request" -l templates -d 'Fill in templates in body and subject; headers always are'
complete -c nats -n "__fish_nats_using_subcommand service; and __fish_seen_subcommand_from request" -l no-templates -d 'The opposite of --templates'
complete -c nats -n "__fish_nats_using_subcommand service; and __fish_seen_subcommand_from request" -l force-stdin -d 'Read the body from stdin even when it is a terminal'
complete -c nats -n "__fish_nats_using_subcommand service; and __fish_seen_subcommand_from req" -s H -l header -d 'Header of the request' -r
complete -c nats -n "__fish_nats_using_subcommand service; and __fish_seen_subcommand_from req" -l count -d 'How many requests to send' -r
complete -c nats -n "__fish_nats_using_subcommand service; and __fish_seen_subcommand_from req" -l translate -d 'Show what this command makes of the body; {{Subject}} stands for the subject' -r
complete -c nats -n "__fish_nats_using_subcommand service; and __fish_seen_subcommand_from req" -l send-on -d 'What ends a request from stdin' -r -f -a "newline\t''
eof\t''"
complete -c nats -n "__fish_nats_using_subcommand service; and __fish_seen_subcommand_from req" -s r -l raw -d 'Show the bodies of replies only'
complete -c nats -n "__fish_nats_using_subcommand service; and __fish_seen_subcommand_from req" -l templates -d 'Fill in templates in body and subject; headers always are'
complete -c nats -n "__fish_nats_using_subcommand service; and __fish_seen_subcommand_from req" -l no-templates -d 'The opposite of --templates'
complete -c nats -n "__fish_nats_using_subcommand service; and __fish_seen_subcommand_from req" -l force-stdin -d 'Read the body from stdin even when it is a terminal'
complete -c nats -n "__fish_nats_using_subcommand service; and __fish_seen_subcommand_from serve" -s H -l header -d 'Header of the replies' -r
complete -c nats -n "__fish_nats_using_subcommand service; and __fish_seen_subcommand_from stats" -s j -l json -d 'Show it as JSON'
complete -c nats -n "__fish_nats_using_subcommand micro; and not __fish_seen_subcommand_from info i list ls l ping request req serve stats" -f -a "info" -d 'Show what a service offers and how much it did'
complete -c nats -n "__fish_nats_using_subcommand micro; and not __fish_seen_subcommand_from info i list ls l ping request req serve stats" -f -a "i" -d 'Show what a service offers and how much it did'
complete -c nats -n "__fish_nats_using_subcommand micro; and not __fish_seen_subcommand_from info i list ls l ping request req serve stats" -f -a "list" -d 'List the services, or the instances of one'
complete -c nats -n "__fish_nats_using_subcommand micro; and not __fish_seen_subcommand_from info i list ls l ping request req serve stats" -f -a "ls" -d 'List the services, or the instances of one'
complete -c nats -n "__fish_nats_using_subcommand micro; and not __fish_seen_subcommand_from info i list ls l ping request req serve stats" -f -a "l" -d 'List the services, or the instances of one'
complete -c nats -n "__fish_nats_using_subcommand micro; and not __fish_seen_subcommand_from info i list ls l ping request req serve stats" -f -a "ping" -d 'See which services answer, and how fast'
complete -c nats -n "__fish_nats_using_subcommand micro; and not __fish_seen_subcommand_from info i list ls l ping request req serve stats" -f -a "request" -d 'Send a request to an endpoint of a service'
complete -c nats -n "__fish_nats_using_subcommand micro; and not __fish_seen_subcommand_from info i list ls l ping request req serve stats" -f -a "req" -d 'Send a request to an endpoint of a service'
complete -c nats -n "__fish_nats_using_subcommand micro; and not __fish_seen_subcommand_from info i list ls l ping request req serve stats" -f -a "serve" -d 'Run a service that sends requests back'
complete -c nats -n "__fish_nats_using_subcommand micro; and not __fish_seen_subcommand_from info i list ls l ping request req serve stats" -f -a "stats" -d 'Show how much a service did'
complete -c nats -n "__fish_nats_using_subcommand micro; and __fish_seen_subcommand_from info" -s e -l endpoint -d 'Show the endpoints whose names match this regular expression' -r
complete -c nats -n "__fish_nats_using_subcommand micro; and __fish_seen_subcommand_from info" -s j -l json -d 'Show it as JSON'
complete -c nats -n "__fish_nats_using_subcommand micro; and __fish_seen_subcommand_from i" -s e -l endpoint -d 'Show the endpoints whose names match this regular expression' -r
complete -c nats -n "__fish_nats_using_subcommand micro; and __fish_seen_subcommand_from i" -s j -l json -d 'Show it as JSON'
complete -c nats -n "__fish_nats_using_subcommand micro; and __fish_seen_subcommand_from list" -s j -l json -d 'Show what they say of themselves as JSON'
complete -c nats -n "__fish_nats_using_subcommand micro; and __fish_seen_subcommand_from ls" -s j -l json -d 'Show what they say of themselves as JSON'
complete -c nats -n "__fish_nats_using_subcommand micro; and __fish_seen_subcommand_from l" -s j -l json -d 'Show what they say of themselves as JSON'
complete -c nats -n "__fish_nats_using_subcommand micro; and __fish_seen_subcommand_from request" -s H -l header -d 'Header of the request' -r
complete -c nats -n "__fish_nats_using_subcommand micro; and __fish_seen_subcommand_from request" -l count -d 'How many requests to send' -r
complete -c nats -n "__fish_nats_using_subcommand micro; and __fish_seen_subcommand_from request" -l translate -d 'Show what this command makes of the body; {{Subject}} stands for the subject' -r
complete -c nats -n "__fish_nats_using_subcommand micro; and __fish_seen_subcommand_from request" -l send-on -d 'What ends a request from stdin' -r -f -a "newline\t''
eof\t''"
complete -c nats -n "__fish_nats_using_subcommand micro; and __fish_seen_subcommand_from request" -s r -l raw -d 'Show the bodies of replies only'
complete -c nats -n "__fish_nats_using_subcommand micro; and __fish_seen_subcommand_from request" -l templates -d 'Fill in templates in body and subject; headers always are'
complete -c nats -n "__fish_nats_using_subcommand micro; and __fish_seen_subcommand_from request" -l no-templates -d 'The opposite of --templates'
complete -c nats -n "__fish_nats_using_subcommand micro; and __fish_seen_subcommand_from request" -l force-stdin -d 'Read the body from stdin even when it is a terminal'
complete -c nats -n "__fish_nats_using_subcommand micro; and __fish_seen_subcommand_from req" -s H -l header -d 'Header of the request' -r
complete -c nats -n "__fish_nats_using_subcommand micro; and __fish_seen_subcommand_from req" -l count -d 'How many requests to send' -r
complete -c nats -n "__fish_nats_using_subcommand micro; and __fish_seen_subcommand_from req" -l translate -d 'Show what this command makes of the body; {{Subject}} stands for the subject' -r
complete -c nats -n "__fish_nats_using_subcommand micro; and __fish_seen_subcommand_from req" -l send-on -d 'What ends a request from stdin' -r -f -a "newline\t''
eof\t''"
complete -c nats -n "__fish_nats_using_subcommand micro; and __fish_seen_subcommand_from req" -s r -l raw -d 'Show the bodies of replies only'
complete -c nats -n "__fish_nats_using_subcommand micro; and __fish_seen_subcommand_from req" -l templates -d 'Fill in templates in body and subject; headers always are'
complete -c nats -n "__fish_nats_using_subcommand micro; and __fish_seen_subcommand_from req" -l no-templates -d 'The opposite of --templates'
complete -c nats -n "__fish_nats_using_subcommand micro; and __fish_seen_subcommand_from req" -l force-stdin -d 'Read the body from stdin even when it is a terminal'
complete -c nats -n "__fish_nats_using_subcommand micro; and __fish_seen_subcommand_from serve" -s H -l header -d 'Header of the replies' -r
complete -c nats -n "__fish_nats_using_subcommand micro; and __fish_seen_subcommand_from stats" -s j -l json -d 'Show it as JSON'
complete -c nats -n "__fish_nats_using_subcommand stream; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand stream; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "add" -d 'Add a stream'
complete -c nats -n "__fish_nats_using_subcommand stream; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "create" -d 'Add a stream'
complete -c nats -n "__fish_nats_using_subcommand stream; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "new" -d 'Add a stream'
complete -c nats -n "__fish_nats_using_subcommand stream; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "backup" -d 'Save a stream in a directory'
complete -c nats -n "__fish_nats_using_subcommand stream; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "snapshot" -d 'Save a stream in a directory'
complete -c nats -n "__fish_nats_using_subcommand stream; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "cluster" -d 'Manage the servers that keep a stream'
complete -c nats -n "__fish_nats_using_subcommand stream; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "c" -d 'Manage the servers that keep a stream'
complete -c nats -n "__fish_nats_using_subcommand stream; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "copy" -d 'Add a stream set up like another, without its messages'
complete -c nats -n "__fish_nats_using_subcommand stream; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "cp" -d 'Add a stream set up like another, without its messages'
complete -c nats -n "__fish_nats_using_subcommand stream; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "edit" -d 'Change a stream'
complete -c nats -n "__fish_nats_using_subcommand stream; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "update" -d 'Change a stream'
complete -c nats -n "__fish_nats_using_subcommand stream; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "find" -d 'Find the streams that match'
complete -c nats -n "__fish_nats_using_subcommand stream; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "query" -d 'Find the streams that match'
complete -c nats -n "__fish_nats_using_subcommand stream; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "gaps" -d 'Show which sequences of a stream hold no message'
complete -c nats -n "__fish_nats_using_subcommand stream; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "get" -d 'Show a message of a stream'
complete -c nats -n "__fish_nats_using_subcommand stream; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "graph" -d 'Draw what happens in a stream'
complete -c nats -n "__fish_nats_using_subcommand stream; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "info" -d 'Show a stream'
complete -c nats -n "__fish_nats_using_subcommand stream; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "nfo" -d 'Show a stream'
complete -c nats -n "__fish_nats_using_subcommand stream; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "i" -d 'Show a stream'
complete -c nats -n "__fish_nats_using_subcommand stream; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "ls" -d 'List the streams'
complete -c nats -n "__fish_nats_using_subcommand stream; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "list" -d 'List the streams'
complete -c nats -n "__fish_nats_using_subcommand stream; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "l" -d 'List the streams'
complete -c nats -n "__fish_nats_using_subcommand stream; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "purge" -d 'Delete messages of a stream'
complete -c nats -n "__fish_nats_using_subcommand stream; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "report" -d 'Show what the streams hold'
complete -c nats -n "__fish_nats_using_subcommand stream; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "restore" -d 'Make a stream from a saved one'
complete -c nats -n "__fish_nats_using_subcommand stream; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "rm" -d 'Delete a stream and all it holds'
complete -c nats -n "__fish_nats_using_subcommand stream; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "delete" -d 'Delete a stream and all it holds'
complete -c nats -n "__fish_nats_using_subcommand stream; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "del" -d 'Delete a stream and all it holds'
complete -c nats -n "__fish_nats_using_subcommand stream; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "rmm" -d 'Erase a message of a stream'
complete -c nats -n "__fish_nats_using_subcommand stream; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "seal" -d 'Make a stream one that never changes again'
complete -c nats -n "__fish_nats_using_subcommand stream; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "state" -d 'Show what a stream holds'
complete -c nats -n "__fish_nats_using_subcommand stream; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "subjects" -d 'Show the subjects a stream holds'
complete -c nats -n "__fish_nats_using_subcommand stream; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "subj" -d 'Show the subjects a stream holds'
complete -c nats -n "__fish_nats_using_subcommand stream; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "view" -d 'Show the messages of a stream page by page'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from add" -l config -d 'Read the configuration from a JSON file' -r -F
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from add" -l output -d 'Save the configuration instead of adding a stream' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from add" -l subjects -d 'Subjects whose messages the stream keeps' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from add" -l description -d 'What the stream is for' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from add" -l compression -d 'How messages in files are compressed' -r -f -a "none\t''
s2\t''"
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from add" -l replicas -d 'On how many servers of a cluster the messages are kept' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from add" -l tag -d 'Keep the stream on servers with this tag (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from add" -l cluster -d 'Keep the stream in this cluster' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from add" -l retention -d 'When messages leave: at the limits, once all consumers acknowledged, once any did' -r -f -a "limits\t''
interest\t''
workq\t''
work\t''"
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from add" -l discard -d 'Which messages give way when a limit is reached' -r -f -a "new\t''
old\t''"
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from add" -l max-age -d 'The oldest a message may get' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from add" -l max-bytes -d 'The most bytes to keep' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from add" -l max-consumers -d 'The most consumers the stream may have' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from add" -l max-msg-size -d 'The most bytes a message may have' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from add" -l max-msgs -d 'The most messages to keep' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from add" -l max-msgs-per-subject -d 'The most messages to keep of each subject' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from add" -l dupe-window -d 'How long message ids are remembered to spot duplicates' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from add" -l mirror -d 'Copy all of another stream: its name, or a source as JSON' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from add" -l source -d 'Take messages from another stream: its name, or a source as JSON (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from add" -l subject-del-markers-ttl -d 'How long a marker stands for a subject whose messages are gone' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from add" -l transform-source -d 'Store messages of these subjects under others' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from add" -l transform-destination -d 'The subjects to store them under' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from add" -l metadata -d 'A note with the stream, KEY=VALUE (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from add" -l republish-source -d 'Publish stored messages of these subjects again' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from add" -l republish-destination -d 'The subjects to publish them to' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from add" -l storage -d 'Where messages are kept' -r -f -a "file\t''
f\t''
memory\t''
m\t''"
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from add" -l first-sequence -d 'The sequence of the first message' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from add" -l limit-consumer-inactive -d 'The longest a consumer of the stream may be kept unused' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from add" -l limit-consumer-max-pending -d 'The most a consumer of the stream may leave unacknowledged' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from add" -l persist-mode -d 'Whether publishers wait until messages are safe' -r -f -a "default\t''
async\t''"
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from add" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from add" -l validate -d 'Only show the configuration and whether it is valid'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from add" -l ack -d 'Acknowledge what is published'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from add" -l no-ack -d 'The opposite of --ack'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from add" -l discard-per-subject -d 'Refuse new messages at the limit of their subject'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from add" -l no-discard-per-subject -d 'The opposite of --discard-per-subject'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from add" -l allow-batch -d 'Allow batches that are stored as a whole or not at all'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from add" -l no-allow-batch -d 'The opposite of --allow-batch'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from add" -l allow-fast -d 'Allow batches that are acknowledged on their way'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from add" -l no-allow-fast -d 'The opposite of --allow-fast'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from add" -l allow-counter -d 'Make every subject a counter'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from add" -l allow-rollup -d 'Allow messages that replace all before them'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from add" -l no-allow-rollup -d 'The opposite of --allow-rollup'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from add" -l deny-delete -d 'Refuse to delete single messages'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from add" -l no-deny-delete -d 'The opposite of --deny-delete'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from add" -l deny-purge -d 'Refuse to purge'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from add" -l no-deny-purge -d 'The opposite of --deny-purge'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from add" -l allow-direct -d 'Allow messages to be read from any replica'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from add" -l no-allow-direct -d 'The opposite of --allow-direct'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from add" -l allow-mirror-direct -d 'Allow messages to be read from the mirrors too'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from add" -l no-allow-mirror-direct -d 'The opposite of --allow-mirror-direct'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from add" -l allow-msg-ttl -d 'Allow messages to say how long they live'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from add" -l allow-schedules -d 'Allow messages that say when they are published'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from add" -l no-allow-schedules -d 'The opposite of --allow-schedules'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from add" -l republish-headers -d 'Publish the headers again, not the bodies'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from add" -s j -l json -d 'Show the stream as JSON'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from add" -l defaults -d 'Ask nothing that has a default'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from create" -l config -d 'Read the configuration from a JSON file' -r -F
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from create" -l output -d 'Save the configuration instead of adding a stream' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from create" -l subjects -d 'Subjects whose messages the stream keeps' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from create" -l description -d 'What the stream is for' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from create" -l compression -d 'How messages in files are compressed' -r -f -a "none\t''
s2\t''"
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from create" -l replicas -d 'On how many servers of a cluster the messages are kept' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from create" -l tag -d 'Keep the stream on servers with this tag (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from create" -l cluster -d 'Keep the stream in this cluster' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from create" -l retention -d 'When messages leave: at the limits, once all consumers acknowledged, once any did' -r -f -a "limits\t''
interest\t''
workq\t''
work\t''"
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from create" -l discard -d 'Which messages give way when a limit is reached' -r -f -a "new\t''
old\t''"
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from create" -l max-age -d 'The oldest a message may get' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from create" -l max-bytes -d 'The most bytes to keep' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from create" -l max-consumers -d 'The most consumers the stream may have' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from create" -l max-msg-size -d 'The most bytes a message may have' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from create" -l max-msgs -d 'The most messages to keep' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from create" -l max-msgs-per-subject -d 'The most messages to keep of each subject' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from create" -l dupe-window -d 'How long message ids are remembered to spot duplicates' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from create" -l mirror -d 'Copy all of another stream: its name, or a source as JSON' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from create" -l source -d 'Take messages from another stream: its name, or a source as JSON (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from create" -l subject-del-markers-ttl -d 'How long a marker stands for a subject whose messages are gone' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from create" -l transform-source -d 'Store messages of these subjects under others' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from create" -l transform-destination -d 'The subjects to store them under' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from create" -l metadata -d 'A note with the stream, KEY=VALUE (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from create" -l republish-source -d 'Publish stored messages of these subjects again' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from create" -l republish-destination -d 'The subjects to publish them to' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from create" -l storage -d 'Where messages are kept' -r -f -a "file\t''
f\t''
memory\t''
m\t''"
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from create" -l first-sequence -d 'The sequence of the first message' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from create" -l limit-consumer-inactive -d 'The longest a consumer of the stream may be kept unused' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from create" -l limit-consumer-max-pending -d 'The most a consumer of the stream may leave unacknowledged' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from create" -l persist-mode -d 'Whether publishers wait until messages are safe' -r -f -a "default\t''
async\t''"
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from create" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from create" -l validate -d 'Only show the configuration and whether it is valid'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from create" -l ack -d 'Acknowledge what is published'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from create" -l no-ack -d 'The opposite of --ack'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from create" -l discard-per-subject -d 'Refuse new messages at the limit of their subject'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from create" -l no-discard-per-subject -d 'The opposite of --discard-per-subject'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from create" -l allow-batch -d 'Allow batches that are stored as a whole or not at all'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from create" -l no-allow-batch -d 'The opposite of --allow-batch'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from create" -l allow-fast -d 'Allow batches that are acknowledged on their way'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from create" -l no-allow-fast -d 'The opposite of --allow-fast'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from create" -l allow-counter -d 'Make every subject a counter'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from create" -l allow-rollup -d 'Allow messages that replace all before them'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from create" -l no-allow-rollup -d 'The opposite of --allow-rollup'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from create" -l deny-delete -d 'Refuse to delete single messages'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from create" -l no-deny-delete -d 'The opposite of --deny-delete'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from create" -l deny-purge -d 'Refuse to purge'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from create" -l no-deny-purge -d 'The opposite of --deny-purge'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from create" -l allow-direct -d 'Allow messages to be read from any replica'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from create" -l no-allow-direct -d 'The opposite of --allow-direct'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from create" -l allow-mirror-direct -d 'Allow messages to be read from the mirrors too'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from create" -l no-allow-mirror-direct -d 'The opposite of --allow-mirror-direct'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from create" -l allow-msg-ttl -d 'Allow messages to say how long they live'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from create" -l allow-schedules -d 'Allow messages that say when they are published'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from create" -l no-allow-schedules -d 'The opposite of --allow-schedules'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from create" -l republish-headers -d 'Publish the headers again, not the bodies'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from create" -s j -l json -d 'Show the stream as JSON'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from create" -l defaults -d 'Ask nothing that has a default'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from new" -l config -d 'Read the configuration from a JSON file' -r -F
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from new" -l output -d 'Save the configuration instead of adding a stream' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from new" -l subjects -d 'Subjects whose messages the stream keeps' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from new" -l description -d 'What the stream is for' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from new" -l compression -d 'How messages in files are compressed' -r -f -a "none\t''
s2\t''"
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from new" -l replicas -d 'On how many servers of a cluster the messages are kept' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from new" -l tag -d 'Keep the stream on servers with this tag (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from new" -l cluster -d 'Keep the stream in this cluster' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from new" -l retention -d 'When messages leave: at the limits, once all consumers acknowledged, once any did' -r -f -a "limits\t''
interest\t''
workq\t''
work\t''"
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from new" -l discard -d 'Which messages give way when a limit is reached' -r -f -a "new\t''
old\t''"
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from new" -l max-age -d 'The oldest a message may get' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from new" -l max-bytes -d 'The most bytes to keep' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from new" -l max-consumers -d 'The most consumers the stream may have' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from new" -l max-msg-size -d 'The most bytes a message may have' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from new" -l max-msgs -d 'The most messages to keep' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from new" -l max-msgs-per-subject -d 'The most messages to keep of each subject' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from new" -l dupe-window -d 'How long message ids are remembered to spot duplicates' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from new" -l mirror -d 'Copy all of another stream: its name, or a source as JSON' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from new" -l source -d 'Take messages from another stream: its name, or a source as JSON (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from new" -l subject-del-markers-ttl -d 'How long a marker stands for a subject whose messages are gone' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from new" -l transform-source -d 'Store messages of these subjects under others' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from new" -l transform-destination -d 'The subjects to store them under' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from new" -l metadata -d 'A note with the stream, KEY=VALUE (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from new" -l republish-source -d 'Publish stored messages of these subjects again' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from new" -l republish-destination -d 'The subjects to publish them to' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from new" -l storage -d 'Where messages are kept' -r -f -a "file\t''
f\t''
memory\t''
m\t''"
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from new" -l first-sequence -d 'The sequence of the first message' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from new" -l limit-consumer-inactive -d 'The longest a consumer of the stream may be kept unused' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from new" -l limit-consumer-max-pending -d 'The most a consumer of the stream may leave unacknowledged' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from new" -l persist-mode -d 'Whether publishers wait until messages are safe' -r -f -a "default\t''
async\t''"
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from new" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from new" -l validate -d 'Only show the configuration and whether it is valid'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from new" -l ack -d 'Acknowledge what is published'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from new" -l no-ack -d 'The opposite of --ack'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from new" -l discard-per-subject -d 'Refuse new messages at the limit of their subject'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from new" -l no-discard-per-subject -d 'The opposite of --discard-per-subject'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from new" -l allow-batch -d 'Allow batches that are stored as a whole or not at all'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from new" -l no-allow-batch -d 'The opposite of --allow-batch'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from new" -l allow-fast -d 'Allow batches that are acknowledged on their way'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from new" -l no-allow-fast -d 'The opposite of --allow-fast'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from new" -l allow-counter -d 'Make every subject a counter'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from new" -l allow-rollup -d 'Allow messages that replace all before them'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from new" -l no-allow-rollup -d 'The opposite of --allow-rollup'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from new" -l deny-delete -d 'Refuse to delete single messages'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from new" -l no-deny-delete -d 'The opposite of --deny-delete'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from new" -l deny-purge -d 'Refuse to purge'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from new" -l no-deny-purge -d 'The opposite of --deny-purge'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from new" -l allow-direct -d 'Allow messages to be read from any replica'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from new" -l no-allow-direct -d 'The opposite of --allow-direct'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from new" -l allow-mirror-direct -d 'Allow messages to be read from the mirrors too'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from new" -l no-allow-mirror-direct -d 'The opposite of --allow-mirror-direct'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from new" -l allow-msg-ttl -d 'Allow messages to say how long they live'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from new" -l allow-schedules -d 'Allow messages that say when they are published'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from new" -l no-allow-schedules -d 'The opposite of --allow-schedules'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from new" -l republish-headers -d 'Publish the headers again, not the bodies'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from new" -s j -l json -d 'Show the stream as JSON'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from new" -l defaults -d 'Ask nothing that has a default'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from backup" -l chunk-size -d 'Bytes in one message from the server' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from backup" -l window-size -d 'Bytes the server may send ahead' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from backup" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from backup" -l progress -d 'Show a progress bar'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from backup" -l no-progress -d 'The opposite of --progress'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from backup" -l check -d 'Let the server check every message first'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from backup" -l consumers -d 'Save what consumers acknowledged too'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from backup" -l no-consumers -d 'The opposite of --consumers'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from snapshot" -l chunk-size -d 'Bytes in one message from the server' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from snapshot" -l window-size -d 'Bytes the server may send ahead' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from snapshot" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from snapshot" -l progress -d 'Show a progress bar'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from snapshot" -l no-progress -d 'The opposite of --progress'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from snapshot" -l check -d 'Let the server check every message first'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from snapshot" -l consumers -d 'Save what consumers acknowledged too'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from snapshot" -l no-consumers -d 'The opposite of --consumers'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from cluster" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from cluster" -f -a "balance" -d 'Spread the leaders of the streams that match over the servers'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from cluster" -f -a "peer-remove" -d 'Take a stream away from a server'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from cluster" -f -a "pr" -d 'Take a stream away from a server'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from cluster" -f -a "step-down" -d 'Make a stream elect another leader'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from cluster" -f -a "stepdown" -d 'Make a stream elect another leader'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from cluster" -f -a "sd" -d 'Make a stream elect another leader'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from cluster" -f -a "elect" -d 'Make a stream elect another leader'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from cluster" -f -a "down" -d 'Make a stream elect another leader'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from cluster" -f -a "d" -d 'Make a stream elect another leader'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from c" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from c" -f -a "balance" -d 'Spread the leaders of the streams that match over the servers'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from c" -f -a "peer-remove" -d 'Take a stream away from a server'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from c" -f -a "pr" -d 'Take a stream away from a server'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from c" -f -a "step-down" -d 'Make a stream elect another leader'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from c" -f -a "stepdown" -d 'Make a stream elect another leader'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from c" -f -a "sd" -d 'Make a stream elect another leader'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from c" -f -a "elect" -d 'Make a stream elect another leader'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from c" -f -a "down" -d 'Make a stream elect another leader'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from c" -f -a "d" -d 'Make a stream elect another leader'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from copy" -l subjects -d 'Subjects whose messages the stream keeps' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from copy" -l description -d 'What the stream is for' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from copy" -l compression -d 'How messages in files are compressed' -r -f -a "none\t''
s2\t''"
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from copy" -l replicas -d 'On how many servers of a cluster the messages are kept' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from copy" -l tag -d 'Keep the stream on servers with this tag (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from copy" -l cluster -d 'Keep the stream in this cluster' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from copy" -l retention -d 'When messages leave: at the limits, once all consumers acknowledged, once any did' -r -f -a "limits\t''
interest\t''
workq\t''
work\t''"
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from copy" -l discard -d 'Which messages give way when a limit is reached' -r -f -a "new\t''
old\t''"
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from copy" -l max-age -d 'The oldest a message may get' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from copy" -l max-bytes -d 'The most bytes to keep' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from copy" -l max-consumers -d 'The most consumers the stream may have' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from copy" -l max-msg-size -d 'The most bytes a message may have' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from copy" -l max-msgs -d 'The most messages to keep' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from copy" -l max-msgs-per-subject -d 'The most messages to keep of each subject' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from copy" -l dupe-window -d 'How long message ids are remembered to spot duplicates' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from copy" -l mirror -d 'Copy all of another stream: its name, or a source as JSON' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from copy" -l source -d 'Take messages from another stream: its name, or a source as JSON (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from copy" -l subject-del-markers-ttl -d 'How long a marker stands for a subject whose messages are gone' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from copy" -l transform-source -d 'Store messages of these subjects under others' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from copy" -l transform-destination -d 'The subjects to store them under' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from copy" -l metadata -d 'A note with the stream, KEY=VALUE (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from copy" -l republish-source -d 'Publish stored messages of these subjects again' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from copy" -l republish-destination -d 'The subjects to publish them to' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from copy" -l storage -d 'Where messages are kept' -r -f -a "file\t''
f\t''
memory\t''
m\t''"
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from copy" -l first-sequence -d 'The sequence of the first message' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from copy" -l limit-consumer-inactive -d 'The longest a consumer of the stream may be kept unused' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from copy" -l limit-consumer-max-pending -d 'The most a consumer of the stream may leave unacknowledged' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from copy" -l persist-mode -d 'Whether publishers wait until messages are safe' -r -f -a "default\t''
async\t''"
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from copy" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from copy" -l ack -d 'Acknowledge what is published'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from copy" -l no-ack -d 'The opposite of --ack'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from copy" -l discard-per-subject -d 'Refuse new messages at the limit of their subject'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from copy" -l no-discard-per-subject -d 'The opposite of --discard-per-subject'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from copy" -l allow-batch -d 'Allow batches that are stored as a whole or not at all'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from copy" -l no-allow-batch -d 'The opposite of --allow-batch'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from copy" -l allow-fast -d 'Allow batches that are acknowledged on their way'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from copy" -l no-allow-fast -d 'The opposite of --allow-fast'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from copy" -l allow-counter -d 'Make every subject a counter'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from copy" -l allow-rollup -d 'Allow messages that replace all before them'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from copy" -l no-allow-rollup -d 'The opposite of --allow-rollup'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from copy" -l deny-delete -d 'Refuse to delete single messages'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from copy" -l no-deny-delete -d 'The opposite of --deny-delete'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from copy" -l deny-purge -d 'Refuse to purge'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from copy" -l no-deny-purge -d 'The opposite of --deny-purge'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from copy" -l allow-direct -d 'Allow messages to be read from any replica'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from copy" -l no-allow-direct -d 'The opposite of --allow-direct'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from copy" -l allow-mirror-direct -d 'Allow messages to be read from the mirrors too'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from copy" -l no-allow-mirror-direct -d 'The opposite of --allow-mirror-direct'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from copy" -l allow-msg-ttl -d 'Allow messages to say how long they live'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from copy" -l allow-schedules -d 'Allow messages that say when they are published'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from copy" -l no-allow-schedules -d 'The opposite of --allow-schedules'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from copy" -l republish-headers -d 'Publish the headers again, not the bodies'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from copy" -s j -l json -d 'Show the stream as JSON'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from cp" -l subjects -d 'Subjects whose messages the stream keeps' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from cp" -l description -d 'What the stream is for' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from cp" -l compression -d 'How messages in files are compressed' -r -f -a "none\t''
s2\t''"
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from cp" -l replicas -d 'On how many servers of a cluster the messages are kept' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from cp" -l tag -d 'Keep the stream on servers with this tag (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from cp" -l cluster -d 'Keep the stream in this cluster' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from cp" -l retention -d 'When messages leave: at the limits, once all consumers acknowledged, once any did' -r -f -a "limits\t''
interest\t''
workq\t''
work\t''"
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from cp" -l discard -d 'Which messages give way when a limit is reached' -r -f -a "new\t''
old\t''"
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from cp" -l max-age -d 'The oldest a message may get' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from cp" -l max-bytes -d 'The most bytes to keep' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from cp" -l max-consumers -d 'The most consumers the stream may have' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from cp" -l max-msg-size -d 'The most bytes a message may have' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from cp" -l max-msgs -d 'The most messages to keep' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from cp" -l max-msgs-per-subject -d 'The most messages to keep of each subject' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from cp" -l dupe-window -d 'How long message ids are remembered to spot duplicates' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from cp" -l mirror -d 'Copy all of another stream: its name, or a source as JSON' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from cp" -l source -d 'Take messages from another stream: its name, or a source as JSON (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from cp" -l subject-del-markers-ttl -d 'How long a marker stands for a subject whose messages are gone' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from cp" -l transform-source -d 'Store messages of these subjects under others' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from cp" -l transform-destination -d 'The subjects to store them under' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from cp" -l metadata -d 'A note with the stream, KEY=VALUE (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from cp" -l republish-source -d 'Publish stored messages of these subjects again' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from cp" -l republish-destination -d 'The subjects to publish them to' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from cp" -l storage -d 'Where messages are kept' -r -f -a "file\t''
f\t''
memory\t''
m\t''"
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from cp" -l first-sequence -d 'The sequence of the first message' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from cp" -l limit-consumer-inactive -d 'The longest a consumer of the stream may be kept unused' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from cp" -l limit-consumer-max-pending -d 'The most a consumer of the stream may leave unacknowledged' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from cp" -l persist-mode -d 'Whether publishers wait until messages are safe' -r -f -a "default\t''
async\t''"
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from cp" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from cp" -l ack -d 'Acknowledge what is published'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from cp" -l no-ack -d 'The opposite of --ack'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from cp" -l discard-per-subject -d 'Refuse new messages at the limit of their subject'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from cp" -l no-discard-per-subject -d 'The opposite of --discard-per-subject'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from cp" -l allow-batch -d 'Allow batches that are stored as a whole or not at all'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from cp" -l no-allow-batch -d 'The opposite of --allow-batch'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from cp" -l allow-fast -d 'Allow batches that are acknowledged on their way'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from cp" -l no-allow-fast -d 'The opposite of --allow-fast'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from cp" -l allow-counter -d 'Make every subject a counter'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from cp" -l allow-rollup -d 'Allow messages that replace all before them'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from cp" -l no-allow-rollup -d 'The opposite of --allow-rollup'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from cp" -l deny-delete -d 'Refuse to delete single messages'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from cp" -l no-deny-delete -d 'The opposite of --deny-delete'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from cp" -l deny-purge -d 'Refuse to purge'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from cp" -l no-deny-purge -d 'The opposite of --deny-purge'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from cp" -l allow-direct -d 'Allow messages to be read from any replica'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from cp" -l no-allow-direct -d 'The opposite of --allow-direct'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from cp" -l allow-mirror-direct -d 'Allow messages to be read from the mirrors too'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from cp" -l no-allow-mirror-direct -d 'The opposite of --allow-mirror-direct'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from cp" -l allow-msg-ttl -d 'Allow messages to say how long they live'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from cp" -l allow-schedules -d 'Allow messages that say when they are published'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from cp" -l no-allow-schedules -d 'The opposite of --allow-schedules'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from cp" -l republish-headers -d 'Publish the headers again, not the bodies'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from cp" -s j -l json -d 'Show the stream as JSON'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from edit" -l config -d 'Take the configuration from a JSON file' -r -F
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from edit" -l subjects -d 'Subjects whose messages the stream keeps' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from edit" -l description -d 'What the stream is for' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from edit" -l compression -d 'How messages in files are compressed' -r -f -a "none\t''
s2\t''"
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from edit" -l replicas -d 'On how many servers of a cluster the messages are kept' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from edit" -l tag -d 'Keep the stream on servers with this tag (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from edit" -l cluster -d 'Keep the stream in this cluster' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from edit" -l retention -d 'When messages leave: at the limits, once all consumers acknowledged, once any did' -r -f -a "limits\t''
interest\t''
workq\t''
work\t''"
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from edit" -l discard -d 'Which messages give way when a limit is reached' -r -f -a "new\t''
old\t''"
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from edit" -l max-age -d 'The oldest a message may get' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from edit" -l max-bytes -d 'The most bytes to keep' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from edit" -l max-consumers -d 'The most consumers the stream may have' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from edit" -l max-msg-size -d 'The most bytes a message may have' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from edit" -l max-msgs -d 'The most messages to keep' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from edit" -l max-msgs-per-subject -d 'The most messages to keep of each subject' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from edit" -l dupe-window -d 'How long message ids are remembered to spot duplicates' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from edit" -l mirror -d 'Copy all of another stream: its name, or a source as JSON' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from edit" -l source -d 'Take messages from another stream: its name, or a source as JSON (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from edit" -l subject-del-markers-ttl -d 'How long a marker stands for a subject whose messages are gone' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from edit" -l transform-source -d 'Store messages of these subjects under others' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from edit" -l transform-destination -d 'The subjects to store them under' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from edit" -l metadata -d 'A note with the stream, KEY=VALUE (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from edit" -l republish-source -d 'Publish stored messages of these subjects again' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from edit" -l republish-destination -d 'The subjects to publish them to' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from edit" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from edit" -s f -l force -d 'Change without asking'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from edit" -s i -l interactive -d 'Change the configuration in $EDITOR'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from edit" -l no-interactive -d 'The opposite of --interactive'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from edit" -l dry-run -d 'Only show what would change; exit with 1 if anything would'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from edit" -l ack -d 'Acknowledge what is published'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from edit" -l no-ack -d 'The opposite of --ack'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from edit" -l discard-per-subject -d 'Refuse new messages at the limit of their subject'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from edit" -l no-discard-per-subject -d 'The opposite of --discard-per-subject'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from edit" -l allow-batch -d 'Allow batches that are stored as a whole or not at all'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from edit" -l no-allow-batch -d 'The opposite of --allow-batch'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from edit" -l allow-fast -d 'Allow batches that are acknowledged on their way'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from edit" -l no-allow-fast -d 'The opposite of --allow-fast'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from edit" -l allow-counter -d 'Make every subject a counter'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from edit" -l allow-rollup -d 'Allow messages that replace all before them'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from edit" -l no-allow-rollup -d 'The opposite of --allow-rollup'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from edit" -l deny-delete -d 'Refuse to delete single messages'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from edit" -l no-deny-delete -d 'The opposite of --deny-delete'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from edit" -l deny-purge -d 'Refuse to purge'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from edit" -l no-deny-purge -d 'The opposite of --deny-purge'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from edit" -l allow-direct -d 'Allow messages to be read from any replica'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from edit" -l no-allow-direct -d 'The opposite of --allow-direct'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from edit" -l allow-mirror-direct -d 'Allow messages to be read from the mirrors too'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from edit" -l no-allow-mirror-direct -d 'The opposite of --allow-mirror-direct'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from edit" -l allow-msg-ttl -d 'Allow messages to say how long they live'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from edit" -l allow-schedules -d 'Allow messages that say when they are published'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from edit" -l no-allow-schedules -d 'The opposite of --allow-schedules'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from edit" -l republish-headers -d 'Publish the headers again, not the bodies'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from edit" -l no-mirror -d 'Mirror no more'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from edit" -l no-transform -d 'Transform subjects no more'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from edit" -l no-republish -d 'Publish nothing again'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from edit" -s j -l json -d 'Show the stream as JSON'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from update" -l config -d 'Take the configuration from a JSON file' -r -F
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from update" -l subjects -d 'Subjects whose messages the stream keeps' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from update" -l description -d 'What the stream is for' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from update" -l compression -d 'How messages in files are compressed' -r -f -a "none\t''
s2\t''"
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from update" -l replicas -d 'On how many servers of a cluster the messages are kept' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from update" -l tag -d 'Keep the stream on servers with this tag (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from update" -l cluster -d 'Keep the stream in this cluster' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from update" -l retention -d 'When messages leave: at the limits, once all consumers acknowledged, once any did' -r -f -a "limits\t''
interest\t''
workq\t''
work\t''"
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from update" -l discard -d 'Which messages give way when a limit is reached' -r -f -a "new\t''
old\t''"
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from update" -l max-age -d 'The oldest a message may get' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from update" -l max-bytes -d 'The most bytes to keep' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from update" -l max-consumers -d 'The most consumers the stream may have' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from update" -l max-msg-size -d 'The most bytes a message may have' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from update" -l max-msgs -d 'The most messages to keep' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from update" -l max-msgs-per-subject -d 'The most messages to keep of each subject' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from update" -l dupe-window -d 'How long message ids are remembered to spot duplicates' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from update" -l mirror -d 'Copy all of another stream: its name, or a source as JSON' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from update" -l source -d 'Take messages from another stream: its name, or a source as JSON (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from update" -l subject-del-markers-ttl -d 'How long a marker stands for a subject whose messages are gone' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from update" -l transform-source -d 'Store messages of these subjects under others' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from update" -l transform-destination -d 'The subjects to store them under' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from update" -l metadata -d 'A note with the stream, KEY=VALUE (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from update" -l republish-source -d 'Publish stored messages of these subjects again' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from update" -l republish-destination -d 'The subjects to publish them to' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from update" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from update" -s f -l force -d 'Change without asking'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from update" -s i -l interactive -d 'Change the configuration in $EDITOR'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from update" -l no-interactive -d 'The opposite of --interactive'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from update" -l dry-run -d 'Only show what would change; exit with 1 if anything would'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from update" -l ack -d 'Acknowledge what is published'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from update" -l no-ack -d 'The opposite of --ack'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from update" -l discard-per-subject -d 'Refuse new messages at the limit of their subject'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from update" -l no-discard-per-subject -d 'The opposite of --discard-per-subject'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from update" -l allow-batch -d 'Allow batches that are stored as a whole or not at all'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from update" -l no-allow-batch -d 'The opposite of --allow-batch'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from update" -l allow-fast -d 'Allow batches that are acknowledged on their way'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from update" -l no-allow-fast -d 'The opposite of --allow-fast'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from update" -l allow-counter -d 'Make every subject a counter'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from update" -l allow-rollup -d 'Allow messages that replace all before them'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from update" -l no-allow-rollup -d 'The opposite of --allow-rollup'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from update" -l deny-delete -d 'Refuse to delete single messages'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from update" -l no-deny-delete -d 'The opposite of --deny-delete'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from update" -l deny-purge -d 'Refuse to purge'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from update" -l no-deny-purge -d 'The opposite of --deny-purge'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from update" -l allow-direct -d 'Allow messages to be read from any replica'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from update" -l no-allow-direct -d 'The opposite of --allow-direct'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from update" -l allow-mirror-direct -d 'Allow messages to be read from the mirrors too'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from update" -l no-allow-mirror-direct -d 'The opposite of --allow-mirror-direct'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from update" -l allow-msg-ttl -d 'Allow messages to say how long they live'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from update" -l allow-schedules -d 'Allow messages that say when they are published'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from update" -l no-allow-schedules -d 'The opposite of --allow-schedules'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from update" -l republish-headers -d 'Publish the headers again, not the bodies'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from update" -l no-mirror -d 'Mirror no more'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from update" -l no-transform -d 'Transform subjects no more'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from update" -l no-republish -d 'Publish nothing again'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from update" -s j -l json -d 'Show the stream as JSON'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from find" -l server-name -d 'Streams on servers whose names match a regular expression' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from find" -l cluster -d 'Streams in clusters whose names match a regular expression' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from find" -l idle -d 'Streams without a new message for so long' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from find" -l created -d 'Streams added so long ago or longer' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from find" -l consumers -d 'Streams with so many consumers or fewer' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from find" -l subject -d 'Streams that keep messages of subjects that match' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from find" -l replicas -d 'Streams with so many replicas or fewer' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from find" -l leader -d 'Streams that this server leads' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from find" -l expression -d 'Streams for which an expression is true' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from find" -l api-level -d 'Streams that need at least this API level' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from find" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from find" -l empty -d 'Streams without messages'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from find" -l sourced -d 'Streams that take messages from others'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from find" -l mirrored -d 'Streams that copy another'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from find" -l invert -d 'Turn every condition into its opposite'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from find" -l no-invert -d 'The opposite of --invert'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from find" -s n -l names -d 'Show the names only'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from query" -l server-name -d 'Streams on servers whose names match a regular expression' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from query" -l cluster -d 'Streams in clusters whose names match a regular expression' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from query" -l idle -d 'Streams without a new message for so long' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from query" -l created -d 'Streams added so long ago or longer' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from query" -l consumers -d 'Streams with so many consumers or fewer' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from query" -l subject -d 'Streams that keep messages of subjects that match' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from query" -l replicas -d 'Streams with so many replicas or fewer' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from query" -l leader -d 'Streams that this server leads' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from query" -l expression -d 'Streams for which an expression is true' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from query" -l api-level -d 'Streams that need at least this API level' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from query" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from query" -l empty -d 'Streams without messages'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from query" -l sourced -d 'Streams that take messages from others'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from query" -l mirrored -d 'Streams that copy another'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from query" -l invert -d 'Turn every condition into its opposite'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from query" -l no-invert -d 'The opposite of --invert'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from query" -s n -l names -d 'Show the names only'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from gaps" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from gaps" -s f -l force -d 'Look without asking'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from gaps" -l progress -d 'Show a progress bar'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from gaps" -l no-progress -d 'The opposite of --progress'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from gaps" -l json -d 'Show the gaps as JSON: first and last sequence of each'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from get" -s S -l last-for -d 'Show the last message of this subject' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from get" -l translate -d 'Show what this command makes of the body; {{Subject}} and {{Stream}} stand for where it is from' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from get" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from get" -s j -l json -d 'Show it as JSON, headers and body in base64'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from graph" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from info" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from info" -s j -l json -d 'Show it as JSON'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from info" -l state -d 'Show what it holds only'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from info" -l no-select -d 'Fail instead of offering the streams there are'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from nfo" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from nfo" -s j -l json -d 'Show it as JSON'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from nfo" -l state -d 'Show what it holds only'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from nfo" -l no-select -d 'Fail instead of offering the streams there are'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from i" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from i" -s j -l json -d 'Show it as JSON'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from i" -l state -d 'Show what it holds only'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from i" -l no-select -d 'Fail instead of offering the streams there are'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from ls" -l subject -d 'List streams that keep messages of this subject only' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from ls" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from ls" -s n -l names -d 'Show the names only'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from ls" -s j -l json -d 'Show the names as JSON'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from list" -l subject -d 'List streams that keep messages of this subject only' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from list" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from list" -s n -l names -d 'Show the names only'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from list" -s j -l json -d 'Show the names as JSON'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from l" -l subject -d 'List streams that keep messages of this subject only' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from l" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from l" -s n -l names -d 'Show the names only'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from l" -s j -l json -d 'Show the names as JSON'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from purge" -l subject -d 'Delete messages of these subjects only' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from purge" -l seq -d 'Delete messages before this sequence only' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from purge" -l keep -d 'Leave so many messages' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from purge" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from purge" -s j -l json -d 'Show what is left as JSON'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from purge" -s f -l force -d 'Purge without asking'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from report" -l subject -d 'Show streams that keep messages of this subject only' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from report" -l cluster -d 'Show streams of this cluster only' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from report" -l dot -d 'Write what copies what into this file, as a graph for GraphViz' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from report" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from report" -s o -l consumers -d 'Sort by the number of consumers'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from report" -s m -l messages -d 'Sort by the number of messages'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from report" -s n -l name -d 'Sort by name'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from report" -s t -l storage -d 'Sort by storage'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from report" -s r -l raw -d 'Show numbers as they are'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from report" -s l -l leaders -d 'Show what each server leads'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from restore" -l config -d 'Set the stream up as a JSON file says' -r -F
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from restore" -l cluster -d 'Keep the stream in this cluster' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from restore" -l tag -d 'Keep the stream on servers with this tag (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from restore" -l replicas -d 'On how many servers the messages are kept' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from restore" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from restore" -l progress -d 'Show a progress bar'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from restore" -l no-progress -d 'The opposite of --progress'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from rm" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from rm" -s f -l force -d 'Delete without asking'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from delete" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from delete" -s f -l force -d 'Delete without asking'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from del" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from del" -s f -l force -d 'Delete without asking'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from rmm" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from rmm" -s f -l force -d 'Erase without asking'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from seal" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from seal" -s f -l force -d 'Seal without asking'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from state" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from state" -s j -l json -d 'Show it as JSON'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from state" -l no-select -d 'Fail instead of offering the streams there are'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from subjects" -l sort -d 'What to sort by' -r -f -a "name\t''
subjects\t''
messages\t''
count\t''"
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from subjects" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from subjects" -s j -l json -d 'Show them as JSON'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from subjects" -s R -l reverse -d 'Sort the other way round'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from subjects" -l names -d 'Show the subjects only'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from subjects" -l no-names -d 'The opposite of --names'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from subj" -l sort -d 'What to sort by' -r -f -a "name\t''
subjects\t''
messages\t''
count\t''"
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from subj" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from subj" -s j -l json -d 'Show them as JSON'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from subj" -s R -l reverse -d 'Sort the other way round'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from subj" -l names -d 'Show the subjects only'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from subj" -l no-names -d 'The opposite of --names'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from view" -l id -d 'Start at this sequence' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from view" -l since -d 'Start at messages so long ago' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from view" -l translate -d 'Show what this command makes of the body; {{Subject}} and {{Stream}} stand for where it is from' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from view" -l subject -d 'Show messages of these subjects only' -r
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from view" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand stream; and __fish_seen_subcommand_from view" -l raw -d 'Show bodies only'
complete -c nats -n "__fish_nats_using_subcommand str; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand str; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "add" -d 'Add a stream'
complete -c nats -n "__fish_nats_using_subcommand str; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "create" -d 'Add a stream'
complete -c nats -n "__fish_nats_using_subcommand str; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "new" -d 'Add a stream'
complete -c nats -n "__fish_nats_using_subcommand str; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "backup" -d 'Save a stream in a directory'
complete -c nats -n "__fish_nats_using_subcommand str; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "snapshot" -d 'Save a stream in a directory'
complete -c nats -n "__fish_nats_using_subcommand str; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "cluster" -d 'Manage the servers that keep a stream'
complete -c nats -n "__fish_nats_using_subcommand str; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "c" -d 'Manage the servers that keep a stream'
complete -c nats -n "__fish_nats_using_subcommand str; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "copy" -d 'Add a stream set up like another, without its messages'
complete -c nats -n "__fish_nats_using_subcommand str; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "cp" -d 'Add a stream set up like another, without its messages'
complete -c nats -n "__fish_nats_using_subcommand str; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "edit" -d 'Change a stream'
complete -c nats -n "__fish_nats_using_subcommand str; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "update" -d 'Change a stream'
complete -c nats -n "__fish_nats_using_subcommand str; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "find" -d 'Find the streams that match'
complete -c nats -n "__fish_nats_using_subcommand str; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "query" -d 'Find the streams that match'
complete -c nats -n "__fish_nats_using_subcommand str; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "gaps" -d 'Show which sequences of a stream hold no message'
complete -c nats -n "__fish_nats_using_subcommand str; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "get" -d 'Show a message of a stream'
complete -c nats -n "__fish_nats_using_subcommand str; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "graph" -d 'Draw what happens in a stream'
complete -c nats -n "__fish_nats_using_subcommand str; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "info" -d 'Show a stream'
complete -c nats -n "__fish_nats_using_subcommand str; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "nfo" -d 'Show a stream'
complete -c nats -n "__fish_nats_using_subcommand str; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "i" -d 'Show a stream'
complete -c nats -n "__fish_nats_using_subcommand str; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "ls" -d 'List the streams'
complete -c nats -n "__fish_nats_using_subcommand str; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "list" -d 'List the streams'
complete -c nats -n "__fish_nats_using_subcommand str; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "l" -d 'List the streams'
complete -c nats -n "__fish_nats_using_subcommand str; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "purge" -d 'Delete messages of a stream'
complete -c nats -n "__fish_nats_using_subcommand str; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "report" -d 'Show what the streams hold'
complete -c nats -n "__fish_nats_using_subcommand str; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "restore" -d 'Make a stream from a saved one'
complete -c nats -n "__fish_nats_using_subcommand str; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "rm" -d 'Delete a stream and all it holds'
complete -c nats -n "__fish_nats_using_subcommand str; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "delete" -d 'Delete a stream and all it holds'
complete -c nats -n "__fish_nats_using_subcommand str; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "del" -d 'Delete a stream and all it holds'
complete -c nats -n "__fish_nats_using_subcommand str; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "rmm" -d 'Erase a message of a stream'
complete -c nats -n "__fish_nats_using_subcommand str; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "seal" -d 'Make a stream one that never changes again'
complete -c nats -n "__fish_nats_using_subcommand str; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "state" -d 'Show what a stream holds'
complete -c nats -n "__fish_nats_using_subcommand str; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "subjects" -d 'Show the subjects a stream holds'
complete -c nats -n "__fish_nats_using_subcommand str; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "subj" -d 'Show the subjects a stream holds'
complete -c nats -n "__fish_nats_using_subcommand str; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "view" -d 'Show the messages of a stream page by page'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from add" -l config -d 'Read the configuration from a JSON file' -r -F
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from add" -l output -d 'Save the configuration instead of adding a stream' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from add" -l subjects -d 'Subjects whose messages the stream keeps' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from add" -l description -d 'What the stream is for' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from add" -l compression -d 'How messages in files are compressed' -r -f -a "none\t''
s2\t''"
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from add" -l replicas -d 'On how many servers of a cluster the messages are kept' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from add" -l tag -d 'Keep the stream on servers with this tag (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from add" -l cluster -d 'Keep the stream in this cluster' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from add" -l retention -d 'When messages leave: at the limits, once all consumers acknowledged, once any did' -r -f -a "limits\t''
interest\t''
workq\t''
work\t''"
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from add" -l discard -d 'Which messages give way when a limit is reached' -r -f -a "new\t''
old\t''"
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from add" -l max-age -d 'The oldest a message may get' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from add" -l max-bytes -d 'The most bytes to keep' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from add" -l max-consumers -d 'The most consumers the stream may have' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from add" -l max-msg-size -d 'The most bytes a message may have' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from add" -l max-msgs -d 'The most messages to keep' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from add" -l max-msgs-per-subject -d 'The most messages to keep of each subject' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from add" -l dupe-window -d 'How long message ids are remembered to spot duplicates' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from add" -l mirror -d 'Copy all of another stream: its name, or a source as JSON' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from add" -l source -d 'Take messages from another stream: its name, or a source as JSON (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from add" -l subject-del-markers-ttl -d 'How long a marker stands for a subject whose messages are gone' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from add" -l transform-source -d 'Store messages of these subjects under others' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from add" -l transform-destination -d 'The subjects to store them under' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from add" -l metadata -d 'A note with the stream, KEY=VALUE (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from add" -l republish-source -d 'Publish stored messages of these subjects again' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from add" -l republish-destination -d 'The subjects to publish them to' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from add" -l storage -d 'Where messages are kept' -r -f -a "file\t''
f\t''
memory\t''
m\t''"
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from add" -l first-sequence -d 'The sequence of the first message' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from add" -l limit-consumer-inactive -d 'The longest a consumer of the stream may be kept unused' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from add" -l limit-consumer-max-pending -d 'The most a consumer of the stream may leave unacknowledged' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from add" -l persist-mode -d 'Whether publishers wait until messages are safe' -r -f -a "default\t''
async\t''"
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from add" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from add" -l validate -d 'Only show the configuration and whether it is valid'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from add" -l ack -d 'Acknowledge what is published'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from add" -l no-ack -d 'The opposite of --ack'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from add" -l discard-per-subject -d 'Refuse new messages at the limit of their subject'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from add" -l no-discard-per-subject -d 'The opposite of --discard-per-subject'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from add" -l allow-batch -d 'Allow batches that are stored as a whole or not at all'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from add" -l no-allow-batch -d 'The opposite of --allow-batch'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from add" -l allow-fast -d 'Allow batches that are acknowledged on their way'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from add" -l no-allow-fast -d 'The opposite of --allow-fast'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from add" -l allow-counter -d 'Make every subject a counter'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from add" -l allow-rollup -d 'Allow messages that replace all before them'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from add" -l no-allow-rollup -d 'The opposite of --allow-rollup'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from add" -l deny-delete -d 'Refuse to delete single messages'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from add" -l no-deny-delete -d 'The opposite of --deny-delete'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from add" -l deny-purge -d 'Refuse to purge'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from add" -l no-deny-purge -d 'The opposite of --deny-purge'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from add" -l allow-direct -d 'Allow messages to be read from any replica'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from add" -l no-allow-direct -d 'The opposite of --allow-direct'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from add" -l allow-mirror-direct -d 'Allow messages to be read from the mirrors too'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from add" -l no-allow-mirror-direct -d 'The opposite of --allow-mirror-direct'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from add" -l allow-msg-ttl -d 'Allow messages to say how long they live'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from add" -l allow-schedules -d 'Allow messages that say when they are published'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from add" -l no-allow-schedules -d 'The opposite of --allow-schedules'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from add" -l republish-headers -d 'Publish the headers again, not the bodies'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from add" -s j -l json -d 'Show the stream as JSON'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from add" -l defaults -d 'Ask nothing that has a default'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from create" -l config -d 'Read the configuration from a JSON file' -r -F
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from create" -l output -d 'Save the configuration instead of adding a stream' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from create" -l subjects -d 'Subjects whose messages the stream keeps' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from create" -l description -d 'What the stream is for' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from create" -l compression -d 'How messages in files are compressed' -r -f -a "none\t''
s2\t''"
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from create" -l replicas -d 'On how many servers of a cluster the messages are kept' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from create" -l tag -d 'Keep the stream on servers with this tag (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from create" -l cluster -d 'Keep the stream in this cluster' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from create" -l retention -d 'When messages leave: at the limits, once all consumers acknowledged, once any did' -r -f -a "limits\t''
interest\t''
workq\t''
work\t''"
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from create" -l discard -d 'Which messages give way when a limit is reached' -r -f -a "new\t''
old\t''"
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from create" -l max-age -d 'The oldest a message may get' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from create" -l max-bytes -d 'The most bytes to keep' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from create" -l max-consumers -d 'The most consumers the stream may have' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from create" -l max-msg-size -d 'The most bytes a message may have' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from create" -l max-msgs -d 'The most messages to keep' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from create" -l max-msgs-per-subject -d 'The most messages to keep of each subject' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from create" -l dupe-window -d 'How long message ids are remembered to spot duplicates' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from create" -l mirror -d 'Copy all of another stream: its name, or a source as JSON' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from create" -l source -d 'Take messages from another stream: its name, or a source as JSON (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from create" -l subject-del-markers-ttl -d 'How long a marker stands for a subject whose messages are gone' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from create" -l transform-source -d 'Store messages of these subjects under others' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from create" -l transform-destination -d 'The subjects to store them under' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from create" -l metadata -d 'A note with the stream, KEY=VALUE (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from create" -l republish-source -d 'Publish stored messages of these subjects again' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from create" -l republish-destination -d 'The subjects to publish them to' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from create" -l storage -d 'Where messages are kept' -r -f -a "file\t''
f\t''
memory\t''
m\t''"
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from create" -l first-sequence -d 'The sequence of the first message' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from create" -l limit-consumer-inactive -d 'The longest a consumer of the stream may be kept unused' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from create" -l limit-consumer-max-pending -d 'The most a consumer of the stream may leave unacknowledged' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from create" -l persist-mode -d 'Whether publishers wait until messages are safe' -r -f -a "default\t''
async\t''"
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from create" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from create" -l validate -d 'Only show the configuration and whether it is valid'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from create" -l ack -d 'Acknowledge what is published'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from create" -l no-ack -d 'The opposite of --ack'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from create" -l discard-per-subject -d 'Refuse new messages at the limit of their subject'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from create" -l no-discard-per-subject -d 'The opposite of --discard-per-subject'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from create" -l allow-batch -d 'Allow batches that are stored as a whole or not at all'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from create" -l no-allow-batch -d 'The opposite of --allow-batch'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from create" -l allow-fast -d 'Allow batches that are acknowledged on their way'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from create" -l no-allow-fast -d 'The opposite of --allow-fast'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from create" -l allow-counter -d 'Make every subject a counter'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from create" -l allow-rollup -d 'Allow messages that replace all before them'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from create" -l no-allow-rollup -d 'The opposite of --allow-rollup'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from create" -l deny-delete -d 'Refuse to delete single messages'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from create" -l no-deny-delete -d 'The opposite of --deny-delete'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from create" -l deny-purge -d 'Refuse to purge'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from create" -l no-deny-purge -d 'The opposite of --deny-purge'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from create" -l allow-direct -d 'Allow messages to be read from any replica'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from create" -l no-allow-direct -d 'The opposite of --allow-direct'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from create" -l allow-mirror-direct -d 'Allow messages to be read from the mirrors too'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from create" -l no-allow-mirror-direct -d 'The opposite of --allow-mirror-direct'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from create" -l allow-msg-ttl -d 'Allow messages to say how long they live'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from create" -l allow-schedules -d 'Allow messages that say when they are published'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from create" -l no-allow-schedules -d 'The opposite of --allow-schedules'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from create" -l republish-headers -d 'Publish the headers again, not the bodies'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from create" -s j -l json -d 'Show the stream as JSON'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from create" -l defaults -d 'Ask nothing that has a default'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from new" -l config -d 'Read the configuration from a JSON file' -r -F
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from new" -l output -d 'Save the configuration instead of adding a stream' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from new" -l subjects -d 'Subjects whose messages the stream keeps' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from new" -l description -d 'What the stream is for' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from new" -l compression -d 'How messages in files are compressed' -r -f -a "none\t''
s2\t''"
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from new" -l replicas -d 'On how many servers of a cluster the messages are kept' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from new" -l tag -d 'Keep the stream on servers with this tag (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from new" -l cluster -d 'Keep the stream in this cluster' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from new" -l retention -d 'When messages leave: at the limits, once all consumers acknowledged, once any did' -r -f -a "limits\t''
interest\t''
workq\t''
work\t''"
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from new" -l discard -d 'Which messages give way when a limit is reached' -r -f -a "new\t''
old\t''"
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from new" -l max-age -d 'The oldest a message may get' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from new" -l max-bytes -d 'The most bytes to keep' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from new" -l max-consumers -d 'The most consumers the stream may have' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from new" -l max-msg-size -d 'The most bytes a message may have' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from new" -l max-msgs -d 'The most messages to keep' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from new" -l max-msgs-per-subject -d 'The most messages to keep of each subject' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from new" -l dupe-window -d 'How long message ids are remembered to spot duplicates' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from new" -l mirror -d 'Copy all of another stream: its name, or a source as JSON' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from new" -l source -d 'Take messages from another stream: its name, or a source as JSON (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from new" -l subject-del-markers-ttl -d 'How long a marker stands for a subject whose messages are gone' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from new" -l transform-source -d 'Store messages of these subjects under others' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from new" -l transform-destination -d 'The subjects to store them under' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from new" -l metadata -d 'A note with the stream, KEY=VALUE (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from new" -l republish-source -d 'Publish stored messages of these subjects again' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from new" -l republish-destination -d 'The subjects to publish them to' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from new" -l storage -d 'Where messages are kept' -r -f -a "file\t''
f\t''
memory\t''
m\t''"
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from new" -l first-sequence -d 'The sequence of the first message' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from new" -l limit-consumer-inactive -d 'The longest a consumer of the stream may be kept unused' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from new" -l limit-consumer-max-pending -d 'The most a consumer of the stream may leave unacknowledged' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from new" -l persist-mode -d 'Whether publishers wait until messages are safe' -r -f -a "default\t''
async\t''"
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from new" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from new" -l validate -d 'Only show the configuration and whether it is valid'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from new" -l ack -d 'Acknowledge what is published'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from new" -l no-ack -d 'The opposite of --ack'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from new" -l discard-per-subject -d 'Refuse new messages at the limit of their subject'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from new" -l no-discard-per-subject -d 'The opposite of --discard-per-subject'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from new" -l allow-batch -d 'Allow batches that are stored as a whole or not at all'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from new" -l no-allow-batch -d 'The opposite of --allow-batch'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from new" -l allow-fast -d 'Allow batches that are acknowledged on their way'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from new" -l no-allow-fast -d 'The opposite of --allow-fast'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from new" -l allow-counter -d 'Make every subject a counter'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from new" -l allow-rollup -d 'Allow messages that replace all before them'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from new" -l no-allow-rollup -d 'The opposite of --allow-rollup'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from new" -l deny-delete -d 'Refuse to delete single messages'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from new" -l no-deny-delete -d 'The opposite of --deny-delete'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from new" -l deny-purge -d 'Refuse to purge'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from new" -l no-deny-purge -d 'The opposite of --deny-purge'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from new" -l allow-direct -d 'Allow messages to be read from any replica'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from new" -l no-allow-direct -d 'The opposite of --allow-direct'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from new" -l allow-mirror-direct -d 'Allow messages to be read from the mirrors too'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from new" -l no-allow-mirror-direct -d 'The opposite of --allow-mirror-direct'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from new" -l allow-msg-ttl -d 'Allow messages to say how long they live'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from new" -l allow-schedules -d 'Allow messages that say when they are published'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from new" -l no-allow-schedules -d 'The opposite of --allow-schedules'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from new" -l republish-headers -d 'Publish the headers again, not the bodies'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from new" -s j -l json -d 'Show the stream as JSON'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from new" -l defaults -d 'Ask nothing that has a default'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from backup" -l chunk-size -d 'Bytes in one message from the server' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from backup" -l window-size -d 'Bytes the server may send ahead' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from backup" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from backup" -l progress -d 'Show a progress bar'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from backup" -l no-progress -d 'The opposite of --progress'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from backup" -l check -d 'Let the server check every message first'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from backup" -l consumers -d 'Save what consumers acknowledged too'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from backup" -l no-consumers -d 'The opposite of --consumers'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from snapshot" -l chunk-size -d 'Bytes in one message from the server' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from snapshot" -l window-size -d 'Bytes the server may send ahead' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from snapshot" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from snapshot" -l progress -d 'Show a progress bar'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from snapshot" -l no-progress -d 'The opposite of --progress'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from snapshot" -l check -d 'Let the server check every message first'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from snapshot" -l consumers -d 'Save what consumers acknowledged too'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from snapshot" -l no-consumers -d 'The opposite of --consumers'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from cluster" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from cluster" -f -a "balance" -d 'Spread the leaders of the streams that match over the servers'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from cluster" -f -a "peer-remove" -d 'Take a stream away from a server'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from cluster" -f -a "pr" -d 'Take a stream away from a server'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from cluster" -f -a "step-down" -d 'Make a stream elect another leader'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from cluster" -f -a "stepdown" -d 'Make a stream elect another leader'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from cluster" -f -a "sd" -d 'Make a stream elect another leader'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from cluster" -f -a "elect" -d 'Make a stream elect another leader'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from cluster" -f -a "down" -d 'Make a stream elect another leader'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from cluster" -f -a "d" -d 'Make a stream elect another leader'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from c" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from c" -f -a "balance" -d 'Spread the leaders of the streams that match over the servers'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from c" -f -a "peer-remove" -d 'Take a stream away from a server'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from c" -f -a "pr" -d 'Take a stream away from a server'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from c" -f -a "step-down" -d 'Make a stream elect another leader'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from c" -f -a "stepdown" -d 'Make a stream elect another leader'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from c" -f -a "sd" -d 'Make a stream elect another leader'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from c" -f -a "elect" -d 'Make a stream elect another leader'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from c" -f -a "down" -d 'Make a stream elect another leader'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from c" -f -a "d" -d 'Make a stream elect another leader'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from copy" -l subjects -d 'Subjects whose messages the stream keeps' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from copy" -l description -d 'What the stream is for' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from copy" -l compression -d 'How messages in files are compressed' -r -f -a "none\t''
s2\t''"
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from copy" -l replicas -d 'On how many servers of a cluster the messages are kept' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from copy" -l tag -d 'Keep the stream on servers with this tag (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from copy" -l cluster -d 'Keep the stream in this cluster' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from copy" -l retention -d 'When messages leave: at the limits, once all consumers acknowledged, once any did' -r -f -a "limits\t''
interest\t''
workq\t''
work\t''"
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from copy" -l discard -d 'Which messages give way when a limit is reached' -r -f -a "new\t''
old\t''"
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from copy" -l max-age -d 'The oldest a message may get' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from copy" -l max-bytes -d 'The most bytes to keep' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from copy" -l max-consumers -d 'The most consumers the stream may have' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from copy" -l max-msg-size -d 'The most bytes a message may have' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from copy" -l max-msgs -d 'The most messages to keep' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from copy" -l max-msgs-per-subject -d 'The most messages to keep of each subject' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from copy" -l dupe-window -d 'How long message ids are remembered to spot duplicates' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from copy" -l mirror -d 'Copy all of another stream: its name, or a source as JSON' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from copy" -l source -d 'Take messages from another stream: its name, or a source as JSON (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from copy" -l subject-del-markers-ttl -d 'How long a marker stands for a subject whose messages are gone' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from copy" -l transform-source -d 'Store messages of these subjects under others' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from copy" -l transform-destination -d 'The subjects to store them under' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from copy" -l metadata -d 'A note with the stream, KEY=VALUE (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from copy" -l republish-source -d 'Publish stored messages of these subjects again' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from copy" -l republish-destination -d 'The subjects to publish them to' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from copy" -l storage -d 'Where messages are kept' -r -f -a "file\t''
f\t''
memory\t''
m\t''"
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from copy" -l first-sequence -d 'The sequence of the first message' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from copy" -l limit-consumer-inactive -d 'The longest a consumer of the stream may be kept unused' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from copy" -l limit-consumer-max-pending -d 'The most a consumer of the stream may leave unacknowledged' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from copy" -l persist-mode -d 'Whether publishers wait until messages are safe' -r -f -a "default\t''
async\t''"
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from copy" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from copy" -l ack -d 'Acknowledge what is published'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from copy" -l no-ack -d 'The opposite of --ack'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from copy" -l discard-per-subject -d 'Refuse new messages at the limit of their subject'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from copy" -l no-discard-per-subject -d 'The opposite of --discard-per-subject'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from copy" -l allow-batch -d 'Allow batches that are stored as a whole or not at all'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from copy" -l no-allow-batch -d 'The opposite of --allow-batch'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from copy" -l allow-fast -d 'Allow batches that are acknowledged on their way'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from copy" -l no-allow-fast -d 'The opposite of --allow-fast'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from copy" -l allow-counter -d 'Make every subject a counter'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from copy" -l allow-rollup -d 'Allow messages that replace all before them'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from copy" -l no-allow-rollup -d 'The opposite of --allow-rollup'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from copy" -l deny-delete -d 'Refuse to delete single messages'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from copy" -l no-deny-delete -d 'The opposite of --deny-delete'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from copy" -l deny-purge -d 'Refuse to purge'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from copy" -l no-deny-purge -d 'The opposite of --deny-purge'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from copy" -l allow-direct -d 'Allow messages to be read from any replica'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from copy" -l no-allow-direct -d 'The opposite of --allow-direct'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from copy" -l allow-mirror-direct -d 'Allow messages to be read from the mirrors too'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from copy" -l no-allow-mirror-direct -d 'The opposite of --allow-mirror-direct'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from copy" -l allow-msg-ttl -d 'Allow messages to say how long they live'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from copy" -l allow-schedules -d 'Allow messages that say when they are published'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from copy" -l no-allow-schedules -d 'The opposite of --allow-schedules'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from copy" -l republish-headers -d 'Publish the headers again, not the bodies'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from copy" -s j -l json -d 'Show the stream as JSON'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from cp" -l subjects -d 'Subjects whose messages the stream keeps' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from cp" -l description -d 'What the stream is for' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from cp" -l compression -d 'How messages in files are compressed' -r -f -a "none\t''
s2\t''"
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from cp" -l replicas -d 'On how many servers of a cluster the messages are kept' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from cp" -l tag -d 'Keep the stream on servers with this tag (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from cp" -l cluster -d 'Keep the stream in this cluster' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from cp" -l retention -d 'When messages leave: at the limits, once all consumers acknowledged, once any did' -r -f -a "limits\t''
interest\t''
workq\t''
work\t''"
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from cp" -l discard -d 'Which messages give way when a limit is reached' -r -f -a "new\t''
old\t''"
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from cp" -l max-age -d 'The oldest a message may get' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from cp" -l max-bytes -d 'The most bytes to keep' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from cp" -l max-consumers -d 'The most consumers the stream may have' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from cp" -l max-msg-size -d 'The most bytes a message may have' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from cp" -l max-msgs -d 'The most messages to keep' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from cp" -l max-msgs-per-subject -d 'The most messages to keep of each subject' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from cp" -l dupe-window -d 'How long message ids are remembered to spot duplicates' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from cp" -l mirror -d 'Copy all of another stream: its name, or a source as JSON' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from cp" -l source -d 'Take messages from another stream: its name, or a source as JSON (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from cp" -l subject-del-markers-ttl -d 'How long a marker stands for a subject whose messages are gone' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from cp" -l transform-source -d 'Store messages of these subjects under others' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from cp" -l transform-destination -d 'The subjects to store them under' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from cp" -l metadata -d 'A note with the stream, KEY=VALUE (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from cp" -l republish-source -d 'Publish stored messages of these subjects again' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from cp" -l republish-destination -d 'The subjects to publish them to' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from cp" -l storage -d 'Where messages are kept' -r -f -a "file\t''
f\t''
memory\t''
m\t''"
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from cp" -l first-sequence -d 'The sequence of the first message' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from cp" -l limit-consumer-inactive -d 'The longest a consumer of the stream may be kept unused' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from cp" -l limit-consumer-max-pending -d 'The most a consumer of the stream may leave unacknowledged' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from cp" -l persist-mode -d 'Whether publishers wait until messages are safe' -r -f -a "default\t''
async\t''"
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from cp" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from cp" -l ack -d 'Acknowledge what is published'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from cp" -l no-ack -d 'The opposite of --ack'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from cp" -l discard-per-subject -d 'Refuse new messages at the limit of their subject'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from cp" -l no-discard-per-subject -d 'The opposite of --discard-per-subject'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from cp" -l allow-batch -d 'Allow batches that are stored as a whole or not at all'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from cp" -l no-allow-batch -d 'The opposite of --allow-batch'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from cp" -l allow-fast -d 'Allow batches that are acknowledged on their way'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from cp" -l no-allow-fast -d 'The opposite of --allow-fast'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from cp" -l allow-counter -d 'Make every subject a counter'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from cp" -l allow-rollup -d 'Allow messages that replace all before them'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from cp" -l no-allow-rollup -d 'The opposite of --allow-rollup'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from cp" -l deny-delete -d 'Refuse to delete single messages'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from cp" -l no-deny-delete -d 'The opposite of --deny-delete'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from cp" -l deny-purge -d 'Refuse to purge'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from cp" -l no-deny-purge -d 'The opposite of --deny-purge'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from cp" -l allow-direct -d 'Allow messages to be read from any replica'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from cp" -l no-allow-direct -d 'The opposite of --allow-direct'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from cp" -l allow-mirror-direct -d 'Allow messages to be read from the mirrors too'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from cp" -l no-allow-mirror-direct -d 'The opposite of --allow-mirror-direct'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from cp" -l allow-msg-ttl -d 'Allow messages to say how long they live'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from cp" -l allow-schedules -d 'Allow messages that say when they are published'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from cp" -l no-allow-schedules -d 'The opposite of --allow-schedules'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from cp" -l republish-headers -d 'Publish the headers again, not the bodies'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from cp" -s j -l json -d 'Show the stream as JSON'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from edit" -l config -d 'Take the configuration from a JSON file' -r -F
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from edit" -l subjects -d 'Subjects whose messages the stream keeps' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from edit" -l description -d 'What the stream is for' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from edit" -l compression -d 'How messages in files are compressed' -r -f -a "none\t''
s2\t''"
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from edit" -l replicas -d 'On how many servers of a cluster the messages are kept' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from edit" -l tag -d 'Keep the stream on servers with this tag (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from edit" -l cluster -d 'Keep the stream in this cluster' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from edit" -l retention -d 'When messages leave: at the limits, once all consumers acknowledged, once any did' -r -f -a "limits\t''
interest\t''
workq\t''
work\t''"
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from edit" -l discard -d 'Which messages give way when a limit is reached' -r -f -a "new\t''
old\t''"
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from edit" -l max-age -d 'The oldest a message may get' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from edit" -l max-bytes -d 'The most bytes to keep' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from edit" -l max-consumers -d 'The most consumers the stream may have' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from edit" -l max-msg-size -d 'The most bytes a message may have' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from edit" -l max-msgs -d 'The most messages to keep' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from edit" -l max-msgs-per-subject -d 'The most messages to keep of each subject' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from edit" -l dupe-window -d 'How long message ids are remembered to spot duplicates' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from edit" -l mirror -d 'Copy all of another stream: its name, or a source as JSON' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from edit" -l source -d 'Take messages from another stream: its name, or a source as JSON (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from edit" -l subject-del-markers-ttl -d 'How long a marker stands for a subject whose messages are gone' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from edit" -l transform-source -d 'Store messages of these subjects under others' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from edit" -l transform-destination -d 'The subjects to store them under' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from edit" -l metadata -d 'A note with the stream, KEY=VALUE (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from edit" -l republish-source -d 'Publish stored messages of these subjects again' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from edit" -l republish-destination -d 'The subjects to publish them to' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from edit" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from edit" -s f -l force -d 'Change without asking'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from edit" -s i -l interactive -d 'Change the configuration in $EDITOR'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from edit" -l no-interactive -d 'The opposite of --interactive'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from edit" -l dry-run -d 'Only show what would change; exit with 1 if anything would'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from edit" -l ack -d 'Acknowledge what is published'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from edit" -l no-ack -d 'The opposite of --ack'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from edit" -l discard-per-subject -d 'Refuse new messages at the limit of their subject'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from edit" -l no-discard-per-subject -d 'The opposite of --discard-per-subject'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from edit" -l allow-batch -d 'Allow batches that are stored as a whole or not at all'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from edit" -l no-allow-batch -d 'The opposite of --allow-batch'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from edit" -l allow-fast -d 'Allow batches that are acknowledged on their way'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from edit" -l no-allow-fast -d 'The opposite of --allow-fast'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from edit" -l allow-counter -d 'Make every subject a counter'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from edit" -l allow-rollup -d 'Allow messages that replace all before them'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from edit" -l no-allow-rollup -d 'The opposite of --allow-rollup'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from edit" -l deny-delete -d 'Refuse to delete single messages'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from edit" -l no-deny-delete -d 'The opposite of --deny-delete'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from edit" -l deny-purge -d 'Refuse to purge'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from edit" -l no-deny-purge -d 'The opposite of --deny-purge'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from edit" -l allow-direct -d 'Allow messages to be read from any replica'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from edit" -l no-allow-direct -d 'The opposite of --allow-direct'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from edit" -l allow-mirror-direct -d 'Allow messages to be read from the mirrors too'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from edit" -l no-allow-mirror-direct -d 'The opposite of --allow-mirror-direct'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from edit" -l allow-msg-ttl -d 'Allow messages to say how long they live'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from edit" -l allow-schedules -d 'Allow messages that say when they are published'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from edit" -l no-allow-schedules -d 'The opposite of --allow-schedules'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from edit" -l republish-headers -d 'Publish the headers again, not the bodies'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from edit" -l no-mirror -d 'Mirror no more'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from edit" -l no-transform -d 'Transform subjects no more'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from edit" -l no-republish -d 'Publish nothing again'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from edit" -s j -l json -d 'Show the stream as JSON'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from update" -l config -d 'Take the configuration from a JSON file' -r -F
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from update" -l subjects -d 'Subjects whose messages the stream keeps' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from update" -l description -d 'What the stream is for' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from update" -l compression -d 'How messages in files are compressed' -r -f -a "none\t''
s2\t''"
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from update" -l replicas -d 'On how many servers of a cluster the messages are kept' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from update" -l tag -d 'Keep the stream on servers with this tag (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from update" -l cluster -d 'Keep the stream in this cluster' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from update" -l retention -d 'When messages leave: at the limits, once all consumers acknowledged, once any did' -r -f -a "limits\t''
interest\t''
workq\t''
work\t''"
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from update" -l discard -d 'Which messages give way when a limit is reached' -r -f -a "new\t''
old\t''"
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from update" -l max-age -d 'The oldest a message may get' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from update" -l max-bytes -d 'The most bytes to keep' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from update" -l max-consumers -d 'The most consumers the stream may have' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from update" -l max-msg-size -d 'The most bytes a message may have' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from update" -l max-msgs -d 'The most messages to keep' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from update" -l max-msgs-per-subject -d 'The most messages to keep of each subject' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from update" -l dupe-window -d 'How long message ids are remembered to spot duplicates' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from update" -l mirror -d 'Copy all of another stream: its name, or a source as JSON' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from update" -l source -d 'Take messages from another stream: its name, or a source as JSON (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from update" -l subject-del-markers-ttl -d 'How long a marker stands for a subject whose messages are gone' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from update" -l transform-source -d 'Store messages of these subjects under others' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from update" -l transform-destination -d 'The subjects to store them under' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from update" -l metadata -d 'A note with the stream, KEY=VALUE (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from update" -l republish-source -d 'Publish stored messages of these subjects again' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from update" -l republish-destination -d 'The subjects to publish them to' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from update" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from update" -s f -l force -d 'Change without asking'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from update" -s i -l interactive -d 'Change the configuration in $EDITOR'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from update" -l no-interactive -d 'The opposite of --interactive'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from update" -l dry-run -d 'Only show what would change; exit with 1 if anything would'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from update" -l ack -d 'Acknowledge what is published'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from update" -l no-ack -d 'The opposite of --ack'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from update" -l discard-per-subject -d 'Refuse new messages at the limit of their subject'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from update" -l no-discard-per-subject -d 'The opposite of --discard-per-subject'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from update" -l allow-batch -d 'Allow batches that are stored as a whole or not at all'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from update" -l no-allow-batch -d 'The opposite of --allow-batch'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from update" -l allow-fast -d 'Allow batches that are acknowledged on their way'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from update" -l no-allow-fast -d 'The opposite of --allow-fast'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from update" -l allow-counter -d 'Make every subject a counter'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from update" -l allow-rollup -d 'Allow messages that replace all before them'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from update" -l no-allow-rollup -d 'The opposite of --allow-rollup'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from update" -l deny-delete -d 'Refuse to delete single messages'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from update" -l no-deny-delete -d 'The opposite of --deny-delete'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from update" -l deny-purge -d 'Refuse to purge'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from update" -l no-deny-purge -d 'The opposite of --deny-purge'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from update" -l allow-direct -d 'Allow messages to be read from any replica'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from update" -l no-allow-direct -d 'The opposite of --allow-direct'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from update" -l allow-mirror-direct -d 'Allow messages to be read from the mirrors too'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from update" -l no-allow-mirror-direct -d 'The opposite of --allow-mirror-direct'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from update" -l allow-msg-ttl -d 'Allow messages to say how long they live'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from update" -l allow-schedules -d 'Allow messages that say when they are published'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from update" -l no-allow-schedules -d 'The opposite of --allow-schedules'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from update" -l republish-headers -d 'Publish the headers again, not the bodies'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from update" -l no-mirror -d 'Mirror no more'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from update" -l no-transform -d 'Transform subjects no more'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from update" -l no-republish -d 'Publish nothing again'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from update" -s j -l json -d 'Show the stream as JSON'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from find" -l server-name -d 'Streams on servers whose names match a regular expression' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from find" -l cluster -d 'Streams in clusters whose names match a regular expression' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from find" -l idle -d 'Streams without a new message for so long' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from find" -l created -d 'Streams added so long ago or longer' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from find" -l consumers -d 'Streams with so many consumers or fewer' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from find" -l subject -d 'Streams that keep messages of subjects that match' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from find" -l replicas -d 'Streams with so many replicas or fewer' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from find" -l leader -d 'Streams that this server leads' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from find" -l expression -d 'Streams for which an expression is true' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from find" -l api-level -d 'Streams that need at least this API level' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from find" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from find" -l empty -d 'Streams without messages'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from find" -l sourced -d 'Streams that take messages from others'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from find" -l mirrored -d 'Streams that copy another'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from find" -l invert -d 'Turn every condition into its opposite'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from find" -l no-invert -d 'The opposite of --invert'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from find" -s n -l names -d 'Show the names only'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from query" -l server-name -d 'Streams on servers whose names match a regular expression' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from query" -l cluster -d 'Streams in clusters whose names match a regular expression' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from query" -l idle -d 'Streams without a new message for so long' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from query" -l created -d 'Streams added so long ago or longer' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from query" -l consumers -d 'Streams with so many consumers or fewer' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from query" -l subject -d 'Streams that keep messages of subjects that match' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from query" -l replicas -d 'Streams with so many replicas or fewer' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from query" -l leader -d 'Streams that this server leads' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from query" -l expression -d 'Streams for which an expression is true' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from query" -l api-level -d 'Streams that need at least this API level' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from query" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from query" -l empty -d 'Streams without messages'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from query" -l sourced -d 'Streams that take messages from others'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from query" -l mirrored -d 'Streams that copy another'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from query" -l invert -d 'Turn every condition into its opposite'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from query" -l no-invert -d 'The opposite of --invert'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from query" -s n -l names -d 'Show the names only'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from gaps" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from gaps" -s f -l force -d 'Look without asking'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from gaps" -l progress -d 'Show a progress bar'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from gaps" -l no-progress -d 'The opposite of --progress'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from gaps" -l json -d 'Show the gaps as JSON: first and last sequence of each'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from get" -s S -l last-for -d 'Show the last message of this subject' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from get" -l translate -d 'Show what this command makes of the body; {{Subject}} and {{Stream}} stand for where it is from' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from get" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from get" -s j -l json -d 'Show it as JSON, headers and body in base64'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from graph" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from info" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from info" -s j -l json -d 'Show it as JSON'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from info" -l state -d 'Show what it holds only'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from info" -l no-select -d 'Fail instead of offering the streams there are'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from nfo" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from nfo" -s j -l json -d 'Show it as JSON'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from nfo" -l state -d 'Show what it holds only'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from nfo" -l no-select -d 'Fail instead of offering the streams there are'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from i" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from i" -s j -l json -d 'Show it as JSON'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from i" -l state -d 'Show what it holds only'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from i" -l no-select -d 'Fail instead of offering the streams there are'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from ls" -l subject -d 'List streams that keep messages of this subject only' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from ls" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from ls" -s n -l names -d 'Show the names only'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from ls" -s j -l json -d 'Show the names as JSON'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from list" -l subject -d 'List streams that keep messages of this subject only' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from list" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from list" -s n -l names -d 'Show the names only'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from list" -s j -l json -d 'Show the names as JSON'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from l" -l subject -d 'List streams that keep messages of this subject only' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from l" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from l" -s n -l names -d 'Show the names only'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from l" -s j -l json -d 'Show the names as JSON'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from purge" -l subject -d 'Delete messages of these subjects only' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from purge" -l seq -d 'Delete messages before this sequence only' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from purge" -l keep -d 'Leave so many messages' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from purge" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from purge" -s j -l json -d 'Show what is left as JSON'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from purge" -s f -l force -d 'Purge without asking'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from report" -l subject -d 'Show streams that keep messages of this subject only' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from report" -l cluster -d 'Show streams of this cluster only' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from report" -l dot -d 'Write what copies what into this file, as a graph for GraphViz' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from report" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from report" -s o -l consumers -d 'Sort by the number of consumers'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from report" -s m -l messages -d 'Sort by the number of messages'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from report" -s n -l name -d 'Sort by name'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from report" -s t -l storage -d 'Sort by storage'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from report" -s r -l raw -d 'Show numbers as they are'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from report" -s l -l leaders -d 'Show what each server leads'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from restore" -l config -d 'Set the stream up as a JSON file says' -r -F
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from restore" -l cluster -d 'Keep the stream in this cluster' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from restore" -l tag -d 'Keep the stream on servers with this tag (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from restore" -l replicas -d 'On how many servers the messages are kept' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from restore" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from restore" -l progress -d 'Show a progress bar'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from restore" -l no-progress -d 'The opposite of --progress'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from rm" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from rm" -s f -l force -d 'Delete without asking'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from delete" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from delete" -s f -l force -d 'Delete without asking'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from del" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from del" -s f -l force -d 'Delete without asking'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from rmm" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from rmm" -s f -l force -d 'Erase without asking'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from seal" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from seal" -s f -l force -d 'Seal without asking'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from state" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from state" -s j -l json -d 'Show it as JSON'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from state" -l no-select -d 'Fail instead of offering the streams there are'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from subjects" -l sort -d 'What to sort by' -r -f -a "name\t''
subjects\t''
messages\t''
count\t''"
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from subjects" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from subjects" -s j -l json -d 'Show them as JSON'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from subjects" -s R -l reverse -d 'Sort the other way round'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from subjects" -l names -d 'Show the subjects only'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from subjects" -l no-names -d 'The opposite of --names'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from subj" -l sort -d 'What to sort by' -r -f -a "name\t''
subjects\t''
messages\t''
count\t''"
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from subj" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from subj" -s j -l json -d 'Show them as JSON'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from subj" -s R -l reverse -d 'Sort the other way round'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from subj" -l names -d 'Show the subjects only'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from subj" -l no-names -d 'The opposite of --names'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from view" -l id -d 'Start at this sequence' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from view" -l since -d 'Start at messages so long ago' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from view" -l translate -d 'Show what this command makes of the body; {{Subject}} and {{Stream}} stand for where it is from' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from view" -l subject -d 'Show messages of these subjects only' -r
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from view" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand str; and __fish_seen_subcommand_from view" -l raw -d 'Show bodies only'
complete -c nats -n "__fish_nats_using_subcommand st; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand st; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "add" -d 'Add a stream'
complete -c nats -n "__fish_nats_using_subcommand st; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "create" -d 'Add a stream'
complete -c nats -n "__fish_nats_using_subcommand st; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "new" -d 'Add a stream'
complete -c nats -n "__fish_nats_using_subcommand st; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "backup" -d 'Save a stream in a directory'
complete -c nats -n "__fish_nats_using_subcommand st; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "snapshot" -d 'Save a stream in a directory'
complete -c nats -n "__fish_nats_using_subcommand st; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "cluster" -d 'Manage the servers that keep a stream'
complete -c nats -n "__fish_nats_using_subcommand st; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "c" -d 'Manage the servers that keep a stream'
complete -c nats -n "__fish_nats_using_subcommand st; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "copy" -d 'Add a stream set up like another, without its messages'
complete -c nats -n "__fish_nats_using_subcommand st; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "cp" -d 'Add a stream set up like another, without its messages'
complete -c nats -n "__fish_nats_using_subcommand st; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "edit" -d 'Change a stream'
complete -c nats -n "__fish_nats_using_subcommand st; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "update" -d 'Change a stream'
complete -c nats -n "__fish_nats_using_subcommand st; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "find" -d 'Find the streams that match'
complete -c nats -n "__fish_nats_using_subcommand st; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "query" -d 'Find the streams that match'
complete -c nats -n "__fish_nats_using_subcommand st; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "gaps" -d 'Show which sequences of a stream hold no message'
complete -c nats -n "__fish_nats_using_subcommand st; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "get" -d 'Show a message of a stream'
complete -c nats -n "__fish_nats_using_subcommand st; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "graph" -d 'Draw what happens in a stream'
complete -c nats -n "__fish_nats_using_subcommand st; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "info" -d 'Show a stream'
complete -c nats -n "__fish_nats_using_subcommand st; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "nfo" -d 'Show a stream'
complete -c nats -n "__fish_nats_using_subcommand st; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "i" -d 'Show a stream'
complete -c nats -n "__fish_nats_using_subcommand st; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "ls" -d 'List the streams'
complete -c nats -n "__fish_nats_using_subcommand st; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "list" -d 'List the streams'
complete -c nats -n "__fish_nats_using_subcommand st; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "l" -d 'List the streams'
complete -c nats -n "__fish_nats_using_subcommand st; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "purge" -d 'Delete messages of a stream'
complete -c nats -n "__fish_nats_using_subcommand st; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "report" -d 'Show what the streams hold'
complete -c nats -n "__fish_nats_using_subcommand st; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "restore" -d 'Make a stream from a saved one'
complete -c nats -n "__fish_nats_using_subcommand st; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "rm" -d 'Delete a stream and all it holds'
complete -c nats -n "__fish_nats_using_subcommand st; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "delete" -d 'Delete a stream and all it holds'
complete -c nats -n "__fish_nats_using_subcommand st; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "del" -d 'Delete a stream and all it holds'
complete -c nats -n "__fish_nats_using_subcommand st; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "rmm" -d 'Erase a message of a stream'
complete -c nats -n "__fish_nats_using_subcommand st; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "seal" -d 'Make a stream one that never changes again'
complete -c nats -n "__fish_nats_using_subcommand st; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "state" -d 'Show what a stream holds'
complete -c nats -n "__fish_nats_using_subcommand st; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "subjects" -d 'Show the subjects a stream holds'
complete -c nats -n "__fish_nats_using_subcommand st; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "subj" -d 'Show the subjects a stream holds'
complete -c nats -n "__fish_nats_using_subcommand st; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "view" -d 'Show the messages of a stream page by page'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from add" -l config -d 'Read the configuration from a JSON file' -r -F
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from add" -l output -d 'Save the configuration instead of adding a stream' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from add" -l subjects -d 'Subjects whose messages the stream keeps' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from add" -l description -d 'What the stream is for' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from add" -l compression -d 'How messages in files are compressed' -r -f -a "none\t''
s2\t''"
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from add" -l replicas -d 'On how many servers of a cluster the messages are kept' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from add" -l tag -d 'Keep the stream on servers with this tag (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from add" -l cluster -d 'Keep the stream in this cluster' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from add" -l retention -d 'When messages leave: at the limits, once all consumers acknowledged, once any did' -r -f -a "limits\t''
interest\t''
workq\t''
work\t''"
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from add" -l discard -d 'Which messages give way when a limit is reached' -r -f -a "new\t''
old\t''"
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from add" -l max-age -d 'The oldest a message may get' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from add" -l max-bytes -d 'The most bytes to keep' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from add" -l max-consumers -d 'The most consumers the stream may have' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from add" -l max-msg-size -d 'The most bytes a message may have' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from add" -l max-msgs -d 'The most messages to keep' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from add" -l max-msgs-per-subject -d 'The most messages to keep of each subject' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from add" -l dupe-window -d 'How long message ids are remembered to spot duplicates' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from add" -l mirror -d 'Copy all of another stream: its name, or a source as JSON' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from add" -l source -d 'Take messages from another stream: its name, or a source as JSON (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from add" -l subject-del-markers-ttl -d 'How long a marker stands for a subject whose messages are gone' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from add" -l transform-source -d 'Store messages of these subjects under others' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from add" -l transform-destination -d 'The subjects to store them under' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from add" -l metadata -d 'A note with the stream, KEY=VALUE (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from add" -l republish-source -d 'Publish stored messages of these subjects again' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from add" -l republish-destination -d 'The subjects to publish them to' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from add" -l storage -d 'Where messages are kept' -r -f -a "file\t''
f\t''
memory\t''
m\t''"
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from add" -l first-sequence -d 'The sequence of the first message' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from add" -l limit-consumer-inactive -d 'The longest a consumer of the stream may be kept unused' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from add" -l limit-consumer-max-pending -d 'The most a consumer of the stream may leave unacknowledged' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from add" -l persist-mode -d 'Whether publishers wait until messages are safe' -r -f -a "default\t''
async\t''"
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from add" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from add" -l validate -d 'Only show the configuration and whether it is valid'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from add" -l ack -d 'Acknowledge what is published'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from add" -l no-ack -d 'The opposite of --ack'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from add" -l discard-per-subject -d 'Refuse new messages at the limit of their subject'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from add" -l no-discard-per-subject -d 'The opposite of --discard-per-subject'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from add" -l allow-batch -d 'Allow batches that are stored as a whole or not at all'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from add" -l no-allow-batch -d 'The opposite of --allow-batch'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from add" -l allow-fast -d 'Allow batches that are acknowledged on their way'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from add" -l no-allow-fast -d 'The opposite of --allow-fast'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from add" -l allow-counter -d 'Make every subject a counter'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from add" -l allow-rollup -d 'Allow messages that replace all before them'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from add" -l no-allow-rollup -d 'The opposite of --allow-rollup'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from add" -l deny-delete -d 'Refuse to delete single messages'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from add" -l no-deny-delete -d 'The opposite of --deny-delete'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from add" -l deny-purge -d 'Refuse to purge'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from add" -l no-deny-purge -d 'The opposite of --deny-purge'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from add" -l allow-direct -d 'Allow messages to be read from any replica'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from add" -l no-allow-direct -d 'The opposite of --allow-direct'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from add" -l allow-mirror-direct -d 'Allow messages to be read from the mirrors too'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from add" -l no-allow-mirror-direct -d 'The opposite of --allow-mirror-direct'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from add" -l allow-msg-ttl -d 'Allow messages to say how long they live'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from add" -l allow-schedules -d 'Allow messages that say when they are published'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from add" -l no-allow-schedules -d 'The opposite of --allow-schedules'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from add" -l republish-headers -d 'Publish the headers again, not the bodies'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from add" -s j -l json -d 'Show the stream as JSON'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from add" -l defaults -d 'Ask nothing that has a default'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from create" -l config -d 'Read the configuration from a JSON file' -r -F
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from create" -l output -d 'Save the configuration instead of adding a stream' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from create" -l subjects -d 'Subjects whose messages the stream keeps' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from create" -l description -d 'What the stream is for' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from create" -l compression -d 'How messages in files are compressed' -r -f -a "none\t''
s2\t''"
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from create" -l replicas -d 'On how many servers of a cluster the messages are kept' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from create" -l tag -d 'Keep the stream on servers with this tag (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from create" -l cluster -d 'Keep the stream in this cluster' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from create" -l retention -d 'When messages leave: at the limits, once all consumers acknowledged, once any did' -r -f -a "limits\t''
interest\t''
workq\t''
work\t''"
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from create" -l discard -d 'Which messages give way when a limit is reached' -r -f -a "new\t''
old\t''"
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from create" -l max-age -d 'The oldest a message may get' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from create" -l max-bytes -d 'The most bytes to keep' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from create" -l max-consumers -d 'The most consumers the stream may have' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from create" -l max-msg-size -d 'The most bytes a message may have' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from create" -l max-msgs -d 'The most messages to keep' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from create" -l max-msgs-per-subject -d 'The most messages to keep of each subject' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from create" -l dupe-window -d 'How long message ids are remembered to spot duplicates' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from create" -l mirror -d 'Copy all of another stream: its name, or a source as JSON' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from create" -l source -d 'Take messages from another stream: its name, or a source as JSON (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from create" -l subject-del-markers-ttl -d 'How long a marker stands for a subject whose messages are gone' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from create" -l transform-source -d 'Store messages of these subjects under others' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from create" -l transform-destination -d 'The subjects to store them under' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from create" -l metadata -d 'A note with the stream, KEY=VALUE (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from create" -l republish-source -d 'Publish stored messages of these subjects again' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from create" -l republish-destination -d 'The subjects to publish them to' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from create" -l storage -d 'Where messages are kept' -r -f -a "file\t''
f\t''
memory\t''
m\t''"
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from create" -l first-sequence -d 'The sequence of the first message' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from create" -l limit-consumer-inactive -d 'The longest a consumer of the stream may be kept unused' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from create" -l limit-consumer-max-pending -d 'The most a consumer of the stream may leave unacknowledged' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from create" -l persist-mode -d 'Whether publishers wait until messages are safe' -r -f -a "default\t''
async\t''"
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from create" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from create" -l validate -d 'Only show the configuration and whether it is valid'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from create" -l ack -d 'Acknowledge what is published'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from create" -l no-ack -d 'The opposite of --ack'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from create" -l discard-per-subject -d 'Refuse new messages at the limit of their subject'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from create" -l no-discard-per-subject -d 'The opposite of --discard-per-subject'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from create" -l allow-batch -d 'Allow batches that are stored as a whole or not at all'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from create" -l no-allow-batch -d 'The opposite of --allow-batch'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from create" -l allow-fast -d 'Allow batches that are acknowledged on their way'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from create" -l no-allow-fast -d 'The opposite of --allow-fast'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from create" -l allow-counter -d 'Make every subject a counter'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from create" -l allow-rollup -d 'Allow messages that replace all before them'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from create" -l no-allow-rollup -d 'The opposite of --allow-rollup'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from create" -l deny-delete -d 'Refuse to delete single messages'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from create" -l no-deny-delete -d 'The opposite of --deny-delete'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from create" -l deny-purge -d 'Refuse to purge'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from create" -l no-deny-purge -d 'The opposite of --deny-purge'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from create" -l allow-direct -d 'Allow messages to be read from any replica'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from create" -l no-allow-direct -d 'The opposite of --allow-direct'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from create" -l allow-mirror-direct -d 'Allow messages to be read from the mirrors too'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from create" -l no-allow-mirror-direct -d 'The opposite of --allow-mirror-direct'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from create" -l allow-msg-ttl -d 'Allow messages to say how long they live'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from create" -l allow-schedules -d 'Allow messages that say when they are published'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from create" -l no-allow-schedules -d 'The opposite of --allow-schedules'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from create" -l republish-headers -d 'Publish the headers again, not the bodies'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from create" -s j -l json -d 'Show the stream as JSON'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from create" -l defaults -d 'Ask nothing that has a default'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from new" -l config -d 'Read the configuration from a JSON file' -r -F
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from new" -l output -d 'Save the configuration instead of adding a stream' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from new" -l subjects -d 'Subjects whose messages the stream keeps' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from new" -l description -d 'What the stream is for' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from new" -l compression -d 'How messages in files are compressed' -r -f -a "none\t''
s2\t''"
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from new" -l replicas -d 'On how many servers of a cluster the messages are kept' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from new" -l tag -d 'Keep the stream on servers with this tag (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from new" -l cluster -d 'Keep the stream in this cluster' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from new" -l retention -d 'When messages leave: at the limits, once all consumers acknowledged, once any did' -r -f -a "limits\t''
interest\t''
workq\t''
work\t''"
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from new" -l discard -d 'Which messages give way when a limit is reached' -r -f -a "new\t''
old\t''"
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from new" -l max-age -d 'The oldest a message may get' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from new" -l max-bytes -d 'The most bytes to keep' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from new" -l max-consumers -d 'The most consumers the stream may have' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from new" -l max-msg-size -d 'The most bytes a message may have' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from new" -l max-msgs -d 'The most messages to keep' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from new" -l max-msgs-per-subject -d 'The most messages to keep of each subject' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from new" -l dupe-window -d 'How long message ids are remembered to spot duplicates' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from new" -l mirror -d 'Copy all of another stream: its name, or a source as JSON' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from new" -l source -d 'Take messages from another stream: its name, or a source as JSON (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from new" -l subject-del-markers-ttl -d 'How long a marker stands for a subject whose messages are gone' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from new" -l transform-source -d 'Store messages of these subjects under others' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from new" -l transform-destination -d 'The subjects to store them under' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from new" -l metadata -d 'A note with the stream, KEY=VALUE (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from new" -l republish-source -d 'Publish stored messages of these subjects again' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from new" -l republish-destination -d 'The subjects to publish them to' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from new" -l storage -d 'Where messages are kept' -r -f -a "file\t''
f\t''
memory\t''
m\t''"
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from new" -l first-sequence -d 'The sequence of the first message' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from new" -l limit-consumer-inactive -d 'The longest a consumer of the stream may be kept unused' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from new" -l limit-consumer-max-pending -d 'The most a consumer of the stream may leave unacknowledged' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from new" -l persist-mode -d 'Whether publishers wait until messages are safe' -r -f -a "default\t''
async\t''"
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from new" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from new" -l validate -d 'Only show the configuration and whether it is valid'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from new" -l ack -d 'Acknowledge what is published'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from new" -l no-ack -d 'The opposite of --ack'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from new" -l discard-per-subject -d 'Refuse new messages at the limit of their subject'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from new" -l no-discard-per-subject -d 'The opposite of --discard-per-subject'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from new" -l allow-batch -d 'Allow batches that are stored as a whole or not at all'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from new" -l no-allow-batch -d 'The opposite of --allow-batch'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from new" -l allow-fast -d 'Allow batches that are acknowledged on their way'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from new" -l no-allow-fast -d 'The opposite of --allow-fast'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from new" -l allow-counter -d 'Make every subject a counter'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from new" -l allow-rollup -d 'Allow messages that replace all before them'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from new" -l no-allow-rollup -d 'The opposite of --allow-rollup'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from new" -l deny-delete -d 'Refuse to delete single messages'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from new" -l no-deny-delete -d 'The opposite of --deny-delete'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from new" -l deny-purge -d 'Refuse to purge'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from new" -l no-deny-purge -d 'The opposite of --deny-purge'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from new" -l allow-direct -d 'Allow messages to be read from any replica'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from new" -l no-allow-direct -d 'The opposite of --allow-direct'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from new" -l allow-mirror-direct -d 'Allow messages to be read from the mirrors too'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from new" -l no-allow-mirror-direct -d 'The opposite of --allow-mirror-direct'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from new" -l allow-msg-ttl -d 'Allow messages to say how long they live'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from new" -l allow-schedules -d 'Allow messages that say when they are published'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from new" -l no-allow-schedules -d 'The opposite of --allow-schedules'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from new" -l republish-headers -d 'Publish the headers again, not the bodies'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from new" -s j -l json -d 'Show the stream as JSON'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from new" -l defaults -d 'Ask nothing that has a default'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from backup" -l chunk-size -d 'Bytes in one message from the server' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from backup" -l window-size -d 'Bytes the server may send ahead' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from backup" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from backup" -l progress -d 'Show a progress bar'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from backup" -l no-progress -d 'The opposite of --progress'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from backup" -l check -d 'Let the server check every message first'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from backup" -l consumers -d 'Save what consumers acknowledged too'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from backup" -l no-consumers -d 'The opposite of --consumers'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from snapshot" -l chunk-size -d 'Bytes in one message from the server' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from snapshot" -l window-size -d 'Bytes the server may send ahead' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from snapshot" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from snapshot" -l progress -d 'Show a progress bar'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from snapshot" -l no-progress -d 'The opposite of --progress'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from snapshot" -l check -d 'Let the server check every message first'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from snapshot" -l consumers -d 'Save what consumers acknowledged too'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from snapshot" -l no-consumers -d 'The opposite of --consumers'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from cluster" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from cluster" -f -a "balance" -d 'Spread the leaders of the streams that match over the servers'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from cluster" -f -a "peer-remove" -d 'Take a stream away from a server'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from cluster" -f -a "pr" -d 'Take a stream away from a server'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from cluster" -f -a "step-down" -d 'Make a stream elect another leader'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from cluster" -f -a "stepdown" -d 'Make a stream elect another leader'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from cluster" -f -a "sd" -d 'Make a stream elect another leader'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from cluster" -f -a "elect" -d 'Make a stream elect another leader'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from cluster" -f -a "down" -d 'Make a stream elect another leader'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from cluster" -f -a "d" -d 'Make a stream elect another leader'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from c" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from c" -f -a "balance" -d 'Spread the leaders of the streams that match over the servers'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from c" -f -a "peer-remove" -d 'Take a stream away from a server'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from c" -f -a "pr" -d 'Take a stream away from a server'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from c" -f -a "step-down" -d 'Make a stream elect another leader'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from c" -f -a "stepdown" -d 'Make a stream elect another leader'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from c" -f -a "sd" -d 'Make a stream elect another leader'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from c" -f -a "elect" -d 'Make a stream elect another leader'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from c" -f -a "down" -d 'Make a stream elect another leader'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from c" -f -a "d" -d 'Make a stream elect another leader'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from copy" -l subjects -d 'Subjects whose messages the stream keeps' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from copy" -l description -d 'What the stream is for' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from copy" -l compression -d 'How messages in files are compressed' -r -f -a "none\t''
s2\t''"
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from copy" -l replicas -d 'On how many servers of a cluster the messages are kept' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from copy" -l tag -d 'Keep the stream on servers with this tag (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from copy" -l cluster -d 'Keep the stream in this cluster' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from copy" -l retention -d 'When messages leave: at the limits, once all consumers acknowledged, once any did' -r -f -a "limits\t''
interest\t''
workq\t''
work\t''"
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from copy" -l discard -d 'Which messages give way when a limit is reached' -r -f -a "new\t''
old\t''"
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from copy" -l max-age -d 'The oldest a message may get' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from copy" -l max-bytes -d 'The most bytes to keep' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from copy" -l max-consumers -d 'The most consumers the stream may have' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from copy" -l max-msg-size -d 'The most bytes a message may have' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from copy" -l max-msgs -d 'The most messages to keep' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from copy" -l max-msgs-per-subject -d 'The most messages to keep of each subject' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from copy" -l dupe-window -d 'How long message ids are remembered to spot duplicates' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from copy" -l mirror -d 'Copy all of another stream: its name, or a source as JSON' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from copy" -l source -d 'Take messages from another stream: its name, or a source as JSON (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from copy" -l subject-del-markers-ttl -d 'How long a marker stands for a subject whose messages are gone' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from copy" -l transform-source -d 'Store messages of these subjects under others' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from copy" -l transform-destination -d 'The subjects to store them under' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from copy" -l metadata -d 'A note with the stream, KEY=VALUE (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from copy" -l republish-source -d 'Publish stored messages of these subjects again' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from copy" -l republish-destination -d 'The subjects to publish them to' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from copy" -l storage -d 'Where messages are kept' -r -f -a "file\t''
f\t''
memory\t''
m\t''"
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from copy" -l first-sequence -d 'The sequence of the first message' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from copy" -l limit-consumer-inactive -d 'The longest a consumer of the stream may be kept unused' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from copy" -l limit-consumer-max-pending -d 'The most a consumer of the stream may leave unacknowledged' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from copy" -l persist-mode -d 'Whether publishers wait until messages are safe' -r -f -a "default\t''
async\t''"
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from copy" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from copy" -l ack -d 'Acknowledge what is published'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from copy" -l no-ack -d 'The opposite of --ack'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from copy" -l discard-per-subject -d 'Refuse new messages at the limit of their subject'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from copy" -l no-discard-per-subject -d 'The opposite of --discard-per-subject'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from copy" -l allow-batch -d 'Allow batches that are stored as a whole or not at all'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from copy" -l no-allow-batch -d 'The opposite of --allow-batch'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from copy" -l allow-fast -d 'Allow batches that are acknowledged on their way'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from copy" -l no-allow-fast -d 'The opposite of --allow-fast'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from copy" -l allow-counter -d 'Make every subject a counter'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from copy" -l allow-rollup -d 'Allow messages that replace all before them'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from copy" -l no-allow-rollup -d 'The opposite of --allow-rollup'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from copy" -l deny-delete -d 'Refuse to delete single messages'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from copy" -l no-deny-delete -d 'The opposite of --deny-delete'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from copy" -l deny-purge -d 'Refuse to purge'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from copy" -l no-deny-purge -d 'The opposite of --deny-purge'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from copy" -l allow-direct -d 'Allow messages to be read from any replica'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from copy" -l no-allow-direct -d 'The opposite of --allow-direct'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from copy" -l allow-mirror-direct -d 'Allow messages to be read from the mirrors too'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from copy" -l no-allow-mirror-direct -d 'The opposite of --allow-mirror-direct'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from copy" -l allow-msg-ttl -d 'Allow messages to say how long they live'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from copy" -l allow-schedules -d 'Allow messages that say when they are published'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from copy" -l no-allow-schedules -d 'The opposite of --allow-schedules'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from copy" -l republish-headers -d 'Publish the headers again, not the bodies'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from copy" -s j -l json -d 'Show the stream as JSON'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from cp" -l subjects -d 'Subjects whose messages the stream keeps' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from cp" -l description -d 'What the stream is for' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from cp" -l compression -d 'How messages in files are compressed' -r -f -a "none\t''
s2\t''"
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from cp" -l replicas -d 'On how many servers of a cluster the messages are kept' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from cp" -l tag -d 'Keep the stream on servers with this tag (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from cp" -l cluster -d 'Keep the stream in this cluster' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from cp" -l retention -d 'When messages leave: at the limits, once all consumers acknowledged, once any did' -r -f -a "limits\t''
interest\t''
workq\t''
work\t''"
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from cp" -l discard -d 'Which messages give way when a limit is reached' -r -f -a "new\t''
old\t''"
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from cp" -l max-age -d 'The oldest a message may get' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from cp" -l max-bytes -d 'The most bytes to keep' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from cp" -l max-consumers -d 'The most consumers the stream may have' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from cp" -l max-msg-size -d 'The most bytes a message may have' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from cp" -l max-msgs -d 'The most messages to keep' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from cp" -l max-msgs-per-subject -d 'The most messages to keep of each subject' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from cp" -l dupe-window -d 'How long message ids are remembered to spot duplicates' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from cp" -l mirror -d 'Copy all of another stream: its name, or a source as JSON' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from cp" -l source -d 'Take messages from another stream: its name, or a source as JSON (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from cp" -l subject-del-markers-ttl -d 'How long a marker stands for a subject whose messages are gone' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from cp" -l transform-source -d 'Store messages of these subjects under others' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from cp" -l transform-destination -d 'The subjects to store them under' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from cp" -l metadata -d 'A note with the stream, KEY=VALUE (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from cp" -l republish-source -d 'Publish stored messages of these subjects again' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from cp" -l republish-destination -d 'The subjects to publish them to' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from cp" -l storage -d 'Where messages are kept' -r -f -a "file\t''
f\t''
memory\t''
m\t''"
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from cp" -l first-sequence -d 'The sequence of the first message' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from cp" -l limit-consumer-inactive -d 'The longest a consumer of the stream may be kept unused' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from cp" -l limit-consumer-max-pending -d 'The most a consumer of the stream may leave unacknowledged' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from cp" -l persist-mode -d 'Whether publishers wait until messages are safe' -r -f -a "default\t''
async\t''"
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from cp" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from cp" -l ack -d 'Acknowledge what is published'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from cp" -l no-ack -d 'The opposite of --ack'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from cp" -l discard-per-subject -d 'Refuse new messages at the limit of their subject'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from cp" -l no-discard-per-subject -d 'The opposite of --discard-per-subject'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from cp" -l allow-batch -d 'Allow batches that are stored as a whole or not at all'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from cp" -l no-allow-batch -d 'The opposite of --allow-batch'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from cp" -l allow-fast -d 'Allow batches that are acknowledged on their way'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from cp" -l no-allow-fast -d 'The opposite of --allow-fast'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from cp" -l allow-counter -d 'Make every subject a counter'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from cp" -l allow-rollup -d 'Allow messages that replace all before them'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from cp" -l no-allow-rollup -d 'The opposite of --allow-rollup'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from cp" -l deny-delete -d 'Refuse to delete single messages'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from cp" -l no-deny-delete -d 'The opposite of --deny-delete'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from cp" -l deny-purge -d 'Refuse to purge'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from cp" -l no-deny-purge -d 'The opposite of --deny-purge'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from cp" -l allow-direct -d 'Allow messages to be read from any replica'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from cp" -l no-allow-direct -d 'The opposite of --allow-direct'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from cp" -l allow-mirror-direct -d 'Allow messages to be read from the mirrors too'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from cp" -l no-allow-mirror-direct -d 'The opposite of --allow-mirror-direct'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from cp" -l allow-msg-ttl -d 'Allow messages to say how long they live'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from cp" -l allow-schedules -d 'Allow messages that say when they are published'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from cp" -l no-allow-schedules -d 'The opposite of --allow-schedules'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from cp" -l republish-headers -d 'Publish the headers again, not the bodies'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from cp" -s j -l json -d 'Show the stream as JSON'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from edit" -l config -d 'Take the configuration from a JSON file' -r -F
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from edit" -l subjects -d 'Subjects whose messages the stream keeps' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from edit" -l description -d 'What the stream is for' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from edit" -l compression -d 'How messages in files are compressed' -r -f -a "none\t''
s2\t''"
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from edit" -l replicas -d 'On how many servers of a cluster the messages are kept' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from edit" -l tag -d 'Keep the stream on servers with this tag (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from edit" -l cluster -d 'Keep the stream in this cluster' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from edit" -l retention -d 'When messages leave: at the limits, once all consumers acknowledged, once any did' -r -f -a "limits\t''
interest\t''
workq\t''
work\t''"
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from edit" -l discard -d 'Which messages give way when a limit is reached' -r -f -a "new\t''
old\t''"
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from edit" -l max-age -d 'The oldest a message may get' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from edit" -l max-bytes -d 'The most bytes to keep' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from edit" -l max-consumers -d 'The most consumers the stream may have' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from edit" -l max-msg-size -d 'The most bytes a message may have' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from edit" -l max-msgs -d 'The most messages to keep' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from edit" -l max-msgs-per-subject -d 'The most messages to keep of each subject' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from edit" -l dupe-window -d 'How long message ids are remembered to spot duplicates' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from edit" -l mirror -d 'Copy all of another stream: its name, or a source as JSON' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from edit" -l source -d 'Take messages from another stream: its name, or a source as JSON (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from edit" -l subject-del-markers-ttl -d 'How long a marker stands for a subject whose messages are gone' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from edit" -l transform-source -d 'Store messages of these subjects under others' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from edit" -l transform-destination -d 'The subjects to store them under' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from edit" -l metadata -d 'A note with the stream, KEY=VALUE (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from edit" -l republish-source -d 'Publish stored messages of these subjects again' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from edit" -l republish-destination -d 'The subjects to publish them to' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from edit" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from edit" -s f -l force -d 'Change without asking'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from edit" -s i -l interactive -d 'Change the configuration in $EDITOR'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from edit" -l no-interactive -d 'The opposite of --interactive'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from edit" -l dry-run -d 'Only show what would change; exit with 1 if anything would'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from edit" -l ack -d 'Acknowledge what is published'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from edit" -l no-ack -d 'The opposite of --ack'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from edit" -l discard-per-subject -d 'Refuse new messages at the limit of their subject'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from edit" -l no-discard-per-subject -d 'The opposite of --discard-per-subject'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from edit" -l allow-batch -d 'Allow batches that are stored as a whole or not at all'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from edit" -l no-allow-batch -d 'The opposite of --allow-batch'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from edit" -l allow-fast -d 'Allow batches that are acknowledged on their way'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from edit" -l no-allow-fast -d 'The opposite of --allow-fast'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from edit" -l allow-counter -d 'Make every subject a counter'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from edit" -l allow-rollup -d 'Allow messages that replace all before them'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from edit" -l no-allow-rollup -d 'The opposite of --allow-rollup'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from edit" -l deny-delete -d 'Refuse to delete single messages'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from edit" -l no-deny-delete -d 'The opposite of --deny-delete'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from edit" -l deny-purge -d 'Refuse to purge'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from edit" -l no-deny-purge -d 'The opposite of --deny-purge'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from edit" -l allow-direct -d 'Allow messages to be read from any replica'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from edit" -l no-allow-direct -d 'The opposite of --allow-direct'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from edit" -l allow-mirror-direct -d 'Allow messages to be read from the mirrors too'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from edit" -l no-allow-mirror-direct -d 'The opposite of --allow-mirror-direct'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from edit" -l allow-msg-ttl -d 'Allow messages to say how long they live'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from edit" -l allow-schedules -d 'Allow messages that say when they are published'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from edit" -l no-allow-schedules -d 'The opposite of --allow-schedules'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from edit" -l republish-headers -d 'Publish the headers again, not the bodies'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from edit" -l no-mirror -d 'Mirror no more'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from edit" -l no-transform -d 'Transform subjects no more'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from edit" -l no-republish -d 'Publish nothing again'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from edit" -s j -l json -d 'Show the stream as JSON'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from update" -l config -d 'Take the configuration from a JSON file' -r -F
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from update" -l subjects -d 'Subjects whose messages the stream keeps' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from update" -l description -d 'What the stream is for' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from update" -l compression -d 'How messages in files are compressed' -r -f -a "none\t''
s2\t''"
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from update" -l replicas -d 'On how many servers of a cluster the messages are kept' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from update" -l tag -d 'Keep the stream on servers with this tag (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from update" -l cluster -d 'Keep the stream in this cluster' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from update" -l retention -d 'When messages leave: at the limits, once all consumers acknowledged, once any did' -r -f -a "limits\t''
interest\t''
workq\t''
work\t''"
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from update" -l discard -d 'Which messages give way when a limit is reached' -r -f -a "new\t''
old\t''"
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from update" -l max-age -d 'The oldest a message may get' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from update" -l max-bytes -d 'The most bytes to keep' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from update" -l max-consumers -d 'The most consumers the stream may have' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from update" -l max-msg-size -d 'The most bytes a message may have' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from update" -l max-msgs -d 'The most messages to keep' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from update" -l max-msgs-per-subject -d 'The most messages to keep of each subject' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from update" -l dupe-window -d 'How long message ids are remembered to spot duplicates' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from update" -l mirror -d 'Copy all of another stream: its name, or a source as JSON' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from update" -l source -d 'Take messages from another stream: its name, or a source as JSON (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from update" -l subject-del-markers-ttl -d 'How long a marker stands for a subject whose messages are gone' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from update" -l transform-source -d 'Store messages of these subjects under others' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from update" -l transform-destination -d 'The subjects to store them under' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from update" -l metadata -d 'A note with the stream, KEY=VALUE (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from update" -l republish-source -d 'Publish stored messages of these subjects again' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from update" -l republish-destination -d 'The subjects to publish them to' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from update" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from update" -s f -l force -d 'Change without asking'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from update" -s i -l interactive -d 'Change the configuration in $EDITOR'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from update" -l no-interactive -d 'The opposite of --interactive'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from update" -l dry-run -d 'Only show what would change; exit with 1 if anything would'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from update" -l ack -d 'Acknowledge what is published'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from update" -l no-ack -d 'The opposite of --ack'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from update" -l discard-per-subject -d 'Refuse new messages at the limit of their subject'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from update" -l no-discard-per-subject -d 'The opposite of --discard-per-subject'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from update" -l allow-batch -d 'Allow batches that are stored as a whole or not at all'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from update" -l no-allow-batch -d 'The opposite of --allow-batch'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from update" -l allow-fast -d 'Allow batches that are acknowledged on their way'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from update" -l no-allow-fast -d 'The opposite of --allow-fast'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from update" -l allow-counter -d 'Make every subject a counter'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from update" -l allow-rollup -d 'Allow messages that replace all before them'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from update" -l no-allow-rollup -d 'The opposite of --allow-rollup'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from update" -l deny-delete -d 'Refuse to delete single messages'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from update" -l no-deny-delete -d 'The opposite of --deny-delete'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from update" -l deny-purge -d 'Refuse to purge'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from update" -l no-deny-purge -d 'The opposite of --deny-purge'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from update" -l allow-direct -d 'Allow messages to be read from any replica'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from update" -l no-allow-direct -d 'The opposite of --allow-direct'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from update" -l allow-mirror-direct -d 'Allow messages to be read from the mirrors too'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from update" -l no-allow-mirror-direct -d 'The opposite of --allow-mirror-direct'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from update" -l allow-msg-ttl -d 'Allow messages to say how long they live'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from update" -l allow-schedules -d 'Allow messages that say when they are published'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from update" -l no-allow-schedules -d 'The opposite of --allow-schedules'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from update" -l republish-headers -d 'Publish the headers again, not the bodies'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from update" -l no-mirror -d 'Mirror no more'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from update" -l no-transform -d 'Transform subjects no more'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from update" -l no-republish -d 'Publish nothing again'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from update" -s j -l json -d 'Show the stream as JSON'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from find" -l server-name -d 'Streams on servers whose names match a regular expression' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from find" -l cluster -d 'Streams in clusters whose names match a regular expression' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from find" -l idle -d 'Streams without a new message for so long' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from find" -l created -d 'Streams added so long ago or longer' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from find" -l consumers -d 'Streams with so many consumers or fewer' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from find" -l subject -d 'Streams that keep messages of subjects that match' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from find" -l replicas -d 'Streams with so many replicas or fewer' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from find" -l leader -d 'Streams that this server leads' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from find" -l expression -d 'Streams for which an expression is true' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from find" -l api-level -d 'Streams that need at least this API level' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from find" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from find" -l empty -d 'Streams without messages'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from find" -l sourced -d 'Streams that take messages from others'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from find" -l mirrored -d 'Streams that copy another'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from find" -l invert -d 'Turn every condition into its opposite'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from find" -l no-invert -d 'The opposite of --invert'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from find" -s n -l names -d 'Show the names only'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from query" -l server-name -d 'Streams on servers whose names match a regular expression' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from query" -l cluster -d 'Streams in clusters whose names match a regular expression' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from query" -l idle -d 'Streams without a new message for so long' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from query" -l created -d 'Streams added so long ago or longer' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from query" -l consumers -d 'Streams with so many consumers or fewer' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from query" -l subject -d 'Streams that keep messages of subjects that match' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from query" -l replicas -d 'Streams with so many replicas or fewer' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from query" -l leader -d 'Streams that this server leads' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from query" -l expression -d 'Streams for which an expression is true' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from query" -l api-level -d 'Streams that need at least this API level' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from query" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from query" -l empty -d 'Streams without messages'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from query" -l sourced -d 'Streams that take messages from others'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from query" -l mirrored -d 'Streams that copy another'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from query" -l invert -d 'Turn every condition into its opposite'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from query" -l no-invert -d 'The opposite of --invert'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from query" -s n -l names -d 'Show the names only'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from gaps" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from gaps" -s f -l force -d 'Look without asking'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from gaps" -l progress -d 'Show a progress bar'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from gaps" -l no-progress -d 'The opposite of --progress'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from gaps" -l json -d 'Show the gaps as JSON: first and last sequence of each'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from get" -s S -l last-for -d 'Show the last message of this subject' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from get" -l translate -d 'Show what this command makes of the body; {{Subject}} and {{Stream}} stand for where it is from' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from get" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from get" -s j -l json -d 'Show it as JSON, headers and body in base64'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from graph" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from info" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from info" -s j -l json -d 'Show it as JSON'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from info" -l state -d 'Show what it holds only'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from info" -l no-select -d 'Fail instead of offering the streams there are'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from nfo" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from nfo" -s j -l json -d 'Show it as JSON'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from nfo" -l state -d 'Show what it holds only'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from nfo" -l no-select -d 'Fail instead of offering the streams there are'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from i" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from i" -s j -l json -d 'Show it as JSON'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from i" -l state -d 'Show what it holds only'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from i" -l no-select -d 'Fail instead of offering the streams there are'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from ls" -l subject -d 'List streams that keep messages of this subject only' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from ls" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from ls" -s n -l names -d 'Show the names only'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from ls" -s j -l json -d 'Show the names as JSON'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from list" -l subject -d 'List streams that keep messages of this subject only' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from list" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from list" -s n -l names -d 'Show the names only'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from list" -s j -l json -d 'Show the names as JSON'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from l" -l subject -d 'List streams that keep messages of this subject only' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from l" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from l" -s n -l names -d 'Show the names only'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from l" -s j -l json -d 'Show the names as JSON'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from purge" -l subject -d 'Delete messages of these subjects only' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from purge" -l seq -d 'Delete messages before this sequence only' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from purge" -l keep -d 'Leave so many messages' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from purge" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from purge" -s j -l json -d 'Show what is left as JSON'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from purge" -s f -l force -d 'Purge without asking'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from report" -l subject -d 'Show streams that keep messages of this subject only' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from report" -l cluster -d 'Show streams of this cluster only' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from report" -l dot -d 'Write what copies what into this file, as a graph for GraphViz' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from report" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from report" -s o -l consumers -d 'Sort by the number of consumers'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from report" -s m -l messages -d 'Sort by the number of messages'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from report" -s n -l name -d 'Sort by name'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from report" -s t -l storage -d 'Sort by storage'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from report" -s r -l raw -d 'Show numbers as they are'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from report" -s l -l leaders -d 'Show what each server leads'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from restore" -l config -d 'Set the stream up as a JSON file says' -r -F
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from restore" -l cluster -d 'Keep the stream in this cluster' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from restore" -l tag -d 'Keep the stream on servers with this tag (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from restore" -l replicas -d 'On how many servers the messages are kept' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from restore" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from restore" -l progress -d 'Show a progress bar'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from restore" -l no-progress -d 'The opposite of --progress'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from rm" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from rm" -s f -l force -d 'Delete without asking'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from delete" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from delete" -s f -l force -d 'Delete without asking'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from del" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from del" -s f -l force -d 'Delete without asking'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from rmm" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from rmm" -s f -l force -d 'Erase without asking'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from seal" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from seal" -s f -l force -d 'Seal without asking'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from state" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from state" -s j -l json -d 'Show it as JSON'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from state" -l no-select -d 'Fail instead of offering the streams there are'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from subjects" -l sort -d 'What to sort by' -r -f -a "name\t''
subjects\t''
messages\t''
count\t''"
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from subjects" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from subjects" -s j -l json -d 'Show them as JSON'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from subjects" -s R -l reverse -d 'Sort the other way round'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from subjects" -l names -d 'Show the subjects only'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from subjects" -l no-names -d 'The opposite of --names'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from subj" -l sort -d 'What to sort by' -r -f -a "name\t''
subjects\t''
messages\t''
count\t''"
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from subj" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from subj" -s j -l json -d 'Show them as JSON'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from subj" -s R -l reverse -d 'Sort the other way round'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from subj" -l names -d 'Show the subjects only'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from subj" -l no-names -d 'The opposite of --names'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from view" -l id -d 'Start at this sequence' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from view" -l since -d 'Start at messages so long ago' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from view" -l translate -d 'Show what this command makes of the body; {{Subject}} and {{Stream}} stand for where it is from' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from view" -l subject -d 'Show messages of these subjects only' -r
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from view" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand st; and __fish_seen_subcommand_from view" -l raw -d 'Show bodies only'
complete -c nats -n "__fish_nats_using_subcommand ms; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand ms; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "add" -d 'Add a stream'
complete -c nats -n "__fish_nats_using_subcommand ms; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "create" -d 'Add a stream'
complete -c nats -n "__fish_nats_using_subcommand ms; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "new" -d 'Add a stream'
complete -c nats -n "__fish_nats_using_subcommand ms; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "backup" -d 'Save a stream in a directory'
complete -c nats -n "__fish_nats_using_subcommand ms; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "snapshot" -d 'Save a stream in a directory'
complete -c nats -n "__fish_nats_using_subcommand ms; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "cluster" -d 'Manage the servers that keep a stream'
complete -c nats -n "__fish_nats_using_subcommand ms; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "c" -d 'Manage the servers that keep a stream'
complete -c nats -n "__fish_nats_using_subcommand ms; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "copy" -d 'Add a stream set up like another, without its messages'
complete -c nats -n "__fish_nats_using_subcommand ms; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "cp" -d 'Add a stream set up like another, without its messages'
complete -c nats -n "__fish_nats_using_subcommand ms; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "edit" -d 'Change a stream'
complete -c nats -n "__fish_nats_using_subcommand ms; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "update" -d 'Change a stream'
complete -c nats -n "__fish_nats_using_subcommand ms; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "find" -d 'Find the streams that match'
complete -c nats -n "__fish_nats_using_subcommand ms; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "query" -d 'Find the streams that match'
complete -c nats -n "__fish_nats_using_subcommand ms; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "gaps" -d 'Show which sequences of a stream hold no message'
complete -c nats -n "__fish_nats_using_subcommand ms; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "get" -d 'Show a message of a stream'
complete -c nats -n "__fish_nats_using_subcommand ms; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "graph" -d 'Draw what happens in a stream'
complete -c nats -n "__fish_nats_using_subcommand ms; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "info" -d 'Show a stream'
complete -c nats -n "__fish_nats_using_subcommand ms; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "nfo" -d 'Show a stream'
complete -c nats -n "__fish_nats_using_subcommand ms; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "i" -d 'Show a stream'
complete -c nats -n "__fish_nats_using_subcommand ms; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "ls" -d 'List the streams'
complete -c nats -n "__fish_nats_using_subcommand ms; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "list" -d 'List the streams'
complete -c nats -n "__fish_nats_using_subcommand ms; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "l" -d 'List the streams'
complete -c nats -n "__fish_nats_using_subcommand ms; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "purge" -d 'Delete messages of a stream'
complete -c nats -n "__fish_nats_using_subcommand ms; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "report" -d 'Show what the streams hold'
complete -c nats -n "__fish_nats_using_subcommand ms; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "restore" -d 'Make a stream from a saved one'
complete -c nats -n "__fish_nats_using_subcommand ms; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "rm" -d 'Delete a stream and all it holds'
complete -c nats -n "__fish_nats_using_subcommand ms; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "delete" -d 'Delete a stream and all it holds'
complete -c nats -n "__fish_nats_using_subcommand ms; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "del" -d 'Delete a stream and all it holds'
complete -c nats -n "__fish_nats_using_subcommand ms; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "rmm" -d 'Erase a message of a stream'
complete -c nats -n "__fish_nats_using_subcommand ms; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "seal" -d 'Make a stream one that never changes again'
complete -c nats -n "__fish_nats_using_subcommand ms; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "state" -d 'Show what a stream holds'
complete -c nats -n "__fish_nats_using_subcommand ms; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "subjects" -d 'Show the subjects a stream holds'
complete -c nats -n "__fish_nats_using_subcommand ms; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "subj" -d 'Show the subjects a stream holds'
complete -c nats -n "__fish_nats_using_subcommand ms; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "view" -d 'Show the messages of a stream page by page'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from add" -l config -d 'Read the configuration from a JSON file' -r -F
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from add" -l output -d 'Save the configuration instead of adding a stream' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from add" -l subjects -d 'Subjects whose messages the stream keeps' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from add" -l description -d 'What the stream is for' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from add" -l compression -d 'How messages in files are compressed' -r -f -a "none\t''
s2\t''"
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from add" -l replicas -d 'On how many servers of a cluster the messages are kept' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from add" -l tag -d 'Keep the stream on servers with this tag (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from add" -l cluster -d 'Keep the stream in this cluster' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from add" -l retention -d 'When messages leave: at the limits, once all consumers acknowledged, once any did' -r -f -a "limits\t''
interest\t''
workq\t''
work\t''"
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from add" -l discard -d 'Which messages give way when a limit is reached' -r -f -a "new\t''
old\t''"
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from add" -l max-age -d 'The oldest a message may get' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from add" -l max-bytes -d 'The most bytes to keep' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from add" -l max-consumers -d 'The most consumers the stream may have' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from add" -l max-msg-size -d 'The most bytes a message may have' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from add" -l max-msgs -d 'The most messages to keep' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from add" -l max-msgs-per-subject -d 'The most messages to keep of each subject' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from add" -l dupe-window -d 'How long message ids are remembered to spot duplicates' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from add" -l mirror -d 'Copy all of another stream: its name, or a source as JSON' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from add" -l source -d 'Take messages from another stream: its name, or a source as JSON (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from add" -l subject-del-markers-ttl -d 'How long a marker stands for a subject whose messages are gone' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from add" -l transform-source -d 'Store messages of these subjects under others' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from add" -l transform-destination -d 'The subjects to store them under' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from add" -l metadata -d 'A note with the stream, KEY=VALUE (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from add" -l republish-source -d 'Publish stored messages of these subjects again' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from add" -l republish-destination -d 'The subjects to publish them to' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from add" -l storage -d 'Where messages are kept' -r -f -a "file\t''
f\t''
memory\t''
m\t''"
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from add" -l first-sequence -d 'The sequence of the first message' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from add" -l limit-consumer-inactive -d 'The longest a consumer of the stream may be kept unused' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from add" -l limit-consumer-max-pending -d 'The most a consumer of the stream may leave unacknowledged' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from add" -l persist-mode -d 'Whether publishers wait until messages are safe' -r -f -a "default\t''
async\t''"
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from add" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from add" -l validate -d 'Only show the configuration and whether it is valid'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from add" -l ack -d 'Acknowledge what is published'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from add" -l no-ack -d 'The opposite of --ack'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from add" -l discard-per-subject -d 'Refuse new messages at the limit of their subject'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from add" -l no-discard-per-subject -d 'The opposite of --discard-per-subject'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from add" -l allow-batch -d 'Allow batches that are stored as a whole or not at all'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from add" -l no-allow-batch -d 'The opposite of --allow-batch'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from add" -l allow-fast -d 'Allow batches that are acknowledged on their way'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from add" -l no-allow-fast -d 'The opposite of --allow-fast'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from add" -l allow-counter -d 'Make every subject a counter'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from add" -l allow-rollup -d 'Allow messages that replace all before them'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from add" -l no-allow-rollup -d 'The opposite of --allow-rollup'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from add" -l deny-delete -d 'Refuse to delete single messages'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from add" -l no-deny-delete -d 'The opposite of --deny-delete'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from add" -l deny-purge -d 'Refuse to purge'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from add" -l no-deny-purge -d 'The opposite of --deny-purge'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from add" -l allow-direct -d 'Allow messages to be read from any replica'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from add" -l no-allow-direct -d 'The opposite of --allow-direct'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from add" -l allow-mirror-direct -d 'Allow messages to be read from the mirrors too'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from add" -l no-allow-mirror-direct -d 'The opposite of --allow-mirror-direct'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from add" -l allow-msg-ttl -d 'Allow messages to say how long they live'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from add" -l allow-schedules -d 'Allow messages that say when they are published'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from add" -l no-allow-schedules -d 'The opposite of --allow-schedules'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from add" -l republish-headers -d 'Publish the headers again, not the bodies'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from add" -s j -l json -d 'Show the stream as JSON'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from add" -l defaults -d 'Ask nothing that has a default'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from create" -l config -d 'Read the configuration from a JSON file' -r -F
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from create" -l output -d 'Save the configuration instead of adding a stream' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from create" -l subjects -d 'Subjects whose messages the stream keeps' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from create" -l description -d 'What the stream is for' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from create" -l compression -d 'How messages in files are compressed' -r -f -a "none\t''
s2\t''"
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from create" -l replicas -d 'On how many servers of a cluster the messages are kept' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from create" -l tag -d 'Keep the stream on servers with this tag (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from create" -l cluster -d 'Keep the stream in this cluster' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from create" -l retention -d 'When messages leave: at the limits, once all consumers acknowledged, once any did' -r -f -a "limits\t''
interest\t''
workq\t''
work\t''"
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from create" -l discard -d 'Which messages give way when a limit is reached' -r -f -a "new\t''
old\t''"
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from create" -l max-age -d 'The oldest a message may get' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from create" -l max-bytes -d 'The most bytes to keep' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from create" -l max-consumers -d 'The most consumers the stream may have' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from create" -l max-msg-size -d 'The most bytes a message may have' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from create" -l max-msgs -d 'The most messages to keep' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from create" -l max-msgs-per-subject -d 'The most messages to keep of each subject' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from create" -l dupe-window -d 'How long message ids are remembered to spot duplicates' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from create" -l mirror -d 'Copy all of another stream: its name, or a source as JSON' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from create" -l source -d 'Take messages from another stream: its name, or a source as JSON (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from create" -l subject-del-markers-ttl -d 'How long a marker stands for a subject whose messages are gone' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from create" -l transform-source -d 'Store messages of these subjects under others' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from create" -l transform-destination -d 'The subjects to store them under' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from create" -l metadata -d 'A note with the stream, KEY=VALUE (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from create" -l republish-source -d 'Publish stored messages of these subjects again' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from create" -l republish-destination -d 'The subjects to publish them to' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from create" -l storage -d 'Where messages are kept' -r -f -a "file\t''
f\t''
memory\t''
m\t''"
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from create" -l first-sequence -d 'The sequence of the first message' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from create" -l limit-consumer-inactive -d 'The longest a consumer of the stream may be kept unused' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from create" -l limit-consumer-max-pending -d 'The most a consumer of the stream may leave unacknowledged' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from create" -l persist-mode -d 'Whether publishers wait until messages are safe' -r -f -a "default\t''
async\t''"
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from create" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from create" -l validate -d 'Only show the configuration and whether it is valid'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from create" -l ack -d 'Acknowledge what is published'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from create" -l no-ack -d 'The opposite of --ack'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from create" -l discard-per-subject -d 'Refuse new messages at the limit of their subject'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from create" -l no-discard-per-subject -d 'The opposite of --discard-per-subject'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from create" -l allow-batch -d 'Allow batches that are stored as a whole or not at all'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from create" -l no-allow-batch -d 'The opposite of --allow-batch'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from create" -l allow-fast -d 'Allow batches that are acknowledged on their way'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from create" -l no-allow-fast -d 'The opposite of --allow-fast'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from create" -l allow-counter -d 'Make every subject a counter'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from create" -l allow-rollup -d 'Allow messages that replace all before them'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from create" -l no-allow-rollup -d 'The opposite of --allow-rollup'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from create" -l deny-delete -d 'Refuse to delete single messages'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from create" -l no-deny-delete -d 'The opposite of --deny-delete'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from create" -l deny-purge -d 'Refuse to purge'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from create" -l no-deny-purge -d 'The opposite of --deny-purge'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from create" -l allow-direct -d 'Allow messages to be read from any replica'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from create" -l no-allow-direct -d 'The opposite of --allow-direct'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from create" -l allow-mirror-direct -d 'Allow messages to be read from the mirrors too'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from create" -l no-allow-mirror-direct -d 'The opposite of --allow-mirror-direct'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from create" -l allow-msg-ttl -d 'Allow messages to say how long they live'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from create" -l allow-schedules -d 'Allow messages that say when they are published'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from create" -l no-allow-schedules -d 'The opposite of --allow-schedules'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from create" -l republish-headers -d 'Publish the headers again, not the bodies'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from create" -s j -l json -d 'Show the stream as JSON'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from create" -l defaults -d 'Ask nothing that has a default'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from new" -l config -d 'Read the configuration from a JSON file' -r -F
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from new" -l output -d 'Save the configuration instead of adding a stream' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from new" -l subjects -d 'Subjects whose messages the stream keeps' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from new" -l description -d 'What the stream is for' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from new" -l compression -d 'How messages in files are compressed' -r -f -a "none\t''
s2\t''"
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from new" -l replicas -d 'On how many servers of a cluster the messages are kept' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from new" -l tag -d 'Keep the stream on servers with this tag (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from new" -l cluster -d 'Keep the stream in this cluster' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from new" -l retention -d 'When messages leave: at the limits, once all consumers acknowledged, once any did' -r -f -a "limits\t''
interest\t''
workq\t''
work\t''"
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from new" -l discard -d 'Which messages give way when a limit is reached' -r -f -a "new\t''
old\t''"
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from new" -l max-age -d 'The oldest a message may get' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from new" -l max-bytes -d 'The most bytes to keep' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from new" -l max-consumers -d 'The most consumers the stream may have' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from new" -l max-msg-size -d 'The most bytes a message may have' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from new" -l max-msgs -d 'The most messages to keep' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from new" -l max-msgs-per-subject -d 'The most messages to keep of each subject' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from new" -l dupe-window -d 'How long message ids are remembered to spot duplicates' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from new" -l mirror -d 'Copy all of another stream: its name, or a source as JSON' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from new" -l source -d 'Take messages from another stream: its name, or a source as JSON (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from new" -l subject-del-markers-ttl -d 'How long a marker stands for a subject whose messages are gone' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from new" -l transform-source -d 'Store messages of these subjects under others' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from new" -l transform-destination -d 'The subjects to store them under' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from new" -l metadata -d 'A note with the stream, KEY=VALUE (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from new" -l republish-source -d 'Publish stored messages of these subjects again' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from new" -l republish-destination -d 'The subjects to publish them to' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from new" -l storage -d 'Where messages are kept' -r -f -a "file\t''
f\t''
memory\t''
m\t''"
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from new" -l first-sequence -d 'The sequence of the first message' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from new" -l limit-consumer-inactive -d 'The longest a consumer of the stream may be kept unused' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from new" -l limit-consumer-max-pending -d 'The most a consumer of the stream may leave unacknowledged' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from new" -l persist-mode -d 'Whether publishers wait until messages are safe' -r -f -a "default\t''
async\t''"
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from new" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from new" -l validate -d 'Only show the configuration and whether it is valid'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from new" -l ack -d 'Acknowledge what is published'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from new" -l no-ack -d 'The opposite of --ack'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from new" -l discard-per-subject -d 'Refuse new messages at the limit of their subject'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from new" -l no-discard-per-subject -d 'The opposite of --discard-per-subject'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from new" -l allow-batch -d 'Allow batches that are stored as a whole or not at all'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from new" -l no-allow-batch -d 'The opposite of --allow-batch'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from new" -l allow-fast -d 'Allow batches that are acknowledged on their way'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from new" -l no-allow-fast -d 'The opposite of --allow-fast'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from new" -l allow-counter -d 'Make every subject a counter'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from new" -l allow-rollup -d 'Allow messages that replace all before them'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from new" -l no-allow-rollup -d 'The opposite of --allow-rollup'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from new" -l deny-delete -d 'Refuse to delete single messages'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from new" -l no-deny-delete -d 'The opposite of --deny-delete'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from new" -l deny-purge -d 'Refuse to purge'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from new" -l no-deny-purge -d 'The opposite of --deny-purge'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from new" -l allow-direct -d 'Allow messages to be read from any replica'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from new" -l no-allow-direct -d 'The opposite of --allow-direct'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from new" -l allow-mirror-direct -d 'Allow messages to be read from the mirrors too'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from new" -l no-allow-mirror-direct -d 'The opposite of --allow-mirror-direct'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from new" -l allow-msg-ttl -d 'Allow messages to say how long they live'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from new" -l allow-schedules -d 'Allow messages that say when they are published'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from new" -l no-allow-schedules -d 'The opposite of --allow-schedules'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from new" -l republish-headers -d 'Publish the headers again, not the bodies'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from new" -s j -l json -d 'Show the stream as JSON'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from new" -l defaults -d 'Ask nothing that has a default'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from backup" -l chunk-size -d 'Bytes in one message from the server' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from backup" -l window-size -d 'Bytes the server may send ahead' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from backup" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from backup" -l progress -d 'Show a progress bar'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from backup" -l no-progress -d 'The opposite of --progress'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from backup" -l check -d 'Let the server check every message first'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from backup" -l consumers -d 'Save what consumers acknowledged too'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from backup" -l no-consumers -d 'The opposite of --consumers'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from snapshot" -l chunk-size -d 'Bytes in one message from the server' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from snapshot" -l window-size -d 'Bytes the server may send ahead' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from snapshot" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from snapshot" -l progress -d 'Show a progress bar'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from snapshot" -l no-progress -d 'The opposite of --progress'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from snapshot" -l check -d 'Let the server check every message first'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from snapshot" -l consumers -d 'Save what consumers acknowledged too'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from snapshot" -l no-consumers -d 'The opposite of --consumers'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from cluster" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from cluster" -f -a "balance" -d 'Spread the leaders of the streams that match over the servers'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from cluster" -f -a "peer-remove" -d 'Take a stream away from a server'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from cluster" -f -a "pr" -d 'Take a stream away from a server'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from cluster" -f -a "step-down" -d 'Make a stream elect another leader'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from cluster" -f -a "stepdown" -d 'Make a stream elect another leader'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from cluster" -f -a "sd" -d 'Make a stream elect another leader'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from cluster" -f -a "elect" -d 'Make a stream elect another leader'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from cluster" -f -a "down" -d 'Make a stream elect another leader'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from cluster" -f -a "d" -d 'Make a stream elect another leader'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from c" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from c" -f -a "balance" -d 'Spread the leaders of the streams that match over the servers'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from c" -f -a "peer-remove" -d 'Take a stream away from a server'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from c" -f -a "pr" -d 'Take a stream away from a server'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from c" -f -a "step-down" -d 'Make a stream elect another leader'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from c" -f -a "stepdown" -d 'Make a stream elect another leader'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from c" -f -a "sd" -d 'Make a stream elect another leader'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from c" -f -a "elect" -d 'Make a stream elect another leader'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from c" -f -a "down" -d 'Make a stream elect another leader'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from c" -f -a "d" -d 'Make a stream elect another leader'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from copy" -l subjects -d 'Subjects whose messages the stream keeps' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from copy" -l description -d 'What the stream is for' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from copy" -l compression -d 'How messages in files are compressed' -r -f -a "none\t''
s2\t''"
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from copy" -l replicas -d 'On how many servers of a cluster the messages are kept' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from copy" -l tag -d 'Keep the stream on servers with this tag (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from copy" -l cluster -d 'Keep the stream in this cluster' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from copy" -l retention -d 'When messages leave: at the limits, once all consumers acknowledged, once any did' -r -f -a "limits\t''
interest\t''
workq\t''
work\t''"
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from copy" -l discard -d 'Which messages give way when a limit is reached' -r -f -a "new\t''
old\t''"
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from copy" -l max-age -d 'The oldest a message may get' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from copy" -l max-bytes -d 'The most bytes to keep' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from copy" -l max-consumers -d 'The most consumers the stream may have' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from copy" -l max-msg-size -d 'The most bytes a message may have' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from copy" -l max-msgs -d 'The most messages to keep' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from copy" -l max-msgs-per-subject -d 'The most messages to keep of each subject' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from copy" -l dupe-window -d 'How long message ids are remembered to spot duplicates' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from copy" -l mirror -d 'Copy all of another stream: its name, or a source as JSON' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from copy" -l source -d 'Take messages from another stream: its name, or a source as JSON (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from copy" -l subject-del-markers-ttl -d 'How long a marker stands for a subject whose messages are gone' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from copy" -l transform-source -d 'Store messages of these subjects under others' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from copy" -l transform-destination -d 'The subjects to store them under' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from copy" -l metadata -d 'A note with the stream, KEY=VALUE (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from copy" -l republish-source -d 'Publish stored messages of these subjects again' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from copy" -l republish-destination -d 'The subjects to publish them to' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from copy" -l storage -d 'Where messages are kept' -r -f -a "file\t''
f\t''
memory\t''
m\t''"
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from copy" -l first-sequence -d 'The sequence of the first message' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from copy" -l limit-consumer-inactive -d 'The longest a consumer of the stream may be kept unused' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from copy" -l limit-consumer-max-pending -d 'The most a consumer of the stream may leave unacknowledged' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from copy" -l persist-mode -d 'Whether publishers wait until messages are safe' -r -f -a "default\t''
async\t''"
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from copy" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from copy" -l ack -d 'Acknowledge what is published'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from copy" -l no-ack -d 'The opposite of --ack'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from copy" -l discard-per-subject -d 'Refuse new messages at the limit of their subject'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from copy" -l no-discard-per-subject -d 'The opposite of --discard-per-subject'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from copy" -l allow-batch -d 'Allow batches that are stored as a whole or not at all'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from copy" -l no-allow-batch -d 'The opposite of --allow-batch'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from copy" -l allow-fast -d 'Allow batches that are acknowledged on their way'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from copy" -l no-allow-fast -d 'The opposite of --allow-fast'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from copy" -l allow-counter -d 'Make every subject a counter'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from copy" -l allow-rollup -d 'Allow messages that replace all before them'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from copy" -l no-allow-rollup -d 'The opposite of --allow-rollup'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from copy" -l deny-delete -d 'Refuse to delete single messages'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from copy" -l no-deny-delete -d 'The opposite of --deny-delete'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from copy" -l deny-purge -d 'Refuse to purge'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from copy" -l no-deny-purge -d 'The opposite of --deny-purge'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from copy" -l allow-direct -d 'Allow messages to be read from any replica'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from copy" -l no-allow-direct -d 'The opposite of --allow-direct'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from copy" -l allow-mirror-direct -d 'Allow messages to be read from the mirrors too'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from copy" -l no-allow-mirror-direct -d 'The opposite of --allow-mirror-direct'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from copy" -l allow-msg-ttl -d 'Allow messages to say how long they live'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from copy" -l allow-schedules -d 'Allow messages that say when they are published'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from copy" -l no-allow-schedules -d 'The opposite of --allow-schedules'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from copy" -l republish-headers -d 'Publish the headers again, not the bodies'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from copy" -s j -l json -d 'Show the stream as JSON'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from cp" -l subjects -d 'Subjects whose messages the stream keeps' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from cp" -l description -d 'What the stream is for' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from cp" -l compression -d 'How messages in files are compressed' -r -f -a "none\t''
s2\t''"
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from cp" -l replicas -d 'On how many servers of a cluster the messages are kept' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from cp" -l tag -d 'Keep the stream on servers with this tag (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from cp" -l cluster -d 'Keep the stream in this cluster' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from cp" -l retention -d 'When messages leave: at the limits, once all consumers acknowledged, once any did' -r -f -a "limits\t''
interest\t''
workq\t''
work\t''"
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from cp" -l discard -d 'Which messages give way when a limit is reached' -r -f -a "new\t''
old\t''"
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from cp" -l max-age -d 'The oldest a message may get' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from cp" -l max-bytes -d 'The most bytes to keep' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from cp" -l max-consumers -d 'The most consumers the stream may have' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from cp" -l max-msg-size -d 'The most bytes a message may have' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from cp" -l max-msgs -d 'The most messages to keep' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from cp" -l max-msgs-per-subject -d 'The most messages to keep of each subject' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from cp" -l dupe-window -d 'How long message ids are remembered to spot duplicates' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from cp" -l mirror -d 'Copy all of another stream: its name, or a source as JSON' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from cp" -l source -d 'Take messages from another stream: its name, or a source as JSON (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from cp" -l subject-del-markers-ttl -d 'How long a marker stands for a subject whose messages are gone' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from cp" -l transform-source -d 'Store messages of these subjects under others' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from cp" -l transform-destination -d 'The subjects to store them under' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from cp" -l metadata -d 'A note with the stream, KEY=VALUE (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from cp" -l republish-source -d 'Publish stored messages of these subjects again' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from cp" -l republish-destination -d 'The subjects to publish them to' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from cp" -l storage -d 'Where messages are kept' -r -f -a "file\t''
f\t''
memory\t''
m\t''"
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from cp" -l first-sequence -d 'The sequence of the first message' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from cp" -l limit-consumer-inactive -d 'The longest a consumer of the stream may be kept unused' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from cp" -l limit-consumer-max-pending -d 'The most a consumer of the stream may leave unacknowledged' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from cp" -l persist-mode -d 'Whether publishers wait until messages are safe' -r -f -a "default\t''
async\t''"
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from cp" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from cp" -l ack -d 'Acknowledge what is published'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from cp" -l no-ack -d 'The opposite of --ack'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from cp" -l discard-per-subject -d 'Refuse new messages at the limit of their subject'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from cp" -l no-discard-per-subject -d 'The opposite of --discard-per-subject'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from cp" -l allow-batch -d 'Allow batches that are stored as a whole or not at all'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from cp" -l no-allow-batch -d 'The opposite of --allow-batch'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from cp" -l allow-fast -d 'Allow batches that are acknowledged on their way'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from cp" -l no-allow-fast -d 'The opposite of --allow-fast'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from cp" -l allow-counter -d 'Make every subject a counter'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from cp" -l allow-rollup -d 'Allow messages that replace all before them'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from cp" -l no-allow-rollup -d 'The opposite of --allow-rollup'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from cp" -l deny-delete -d 'Refuse to delete single messages'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from cp" -l no-deny-delete -d 'The opposite of --deny-delete'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from cp" -l deny-purge -d 'Refuse to purge'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from cp" -l no-deny-purge -d 'The opposite of --deny-purge'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from cp" -l allow-direct -d 'Allow messages to be read from any replica'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from cp" -l no-allow-direct -d 'The opposite of --allow-direct'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from cp" -l allow-mirror-direct -d 'Allow messages to be read from the mirrors too'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from cp" -l no-allow-mirror-direct -d 'The opposite of --allow-mirror-direct'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from cp" -l allow-msg-ttl -d 'Allow messages to say how long they live'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from cp" -l allow-schedules -d 'Allow messages that say when they are published'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from cp" -l no-allow-schedules -d 'The opposite of --allow-schedules'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from cp" -l republish-headers -d 'Publish the headers again, not the bodies'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from cp" -s j -l json -d 'Show the stream as JSON'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from edit" -l config -d 'Take the configuration from a JSON file' -r -F
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from edit" -l subjects -d 'Subjects whose messages the stream keeps' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from edit" -l description -d 'What the stream is for' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from edit" -l compression -d 'How messages in files are compressed' -r -f -a "none\t''
s2\t''"
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from edit" -l replicas -d 'On how many servers of a cluster the messages are kept' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from edit" -l tag -d 'Keep the stream on servers with this tag (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from edit" -l cluster -d 'Keep the stream in this cluster' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from edit" -l retention -d 'When messages leave: at the limits, once all consumers acknowledged, once any did' -r -f -a "limits\t''
interest\t''
workq\t''
work\t''"
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from edit" -l discard -d 'Which messages give way when a limit is reached' -r -f -a "new\t''
old\t''"
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from edit" -l max-age -d 'The oldest a message may get' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from edit" -l max-bytes -d 'The most bytes to keep' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from edit" -l max-consumers -d 'The most consumers the stream may have' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from edit" -l max-msg-size -d 'The most bytes a message may have' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from edit" -l max-msgs -d 'The most messages to keep' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from edit" -l max-msgs-per-subject -d 'The most messages to keep of each subject' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from edit" -l dupe-window -d 'How long message ids are remembered to spot duplicates' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from edit" -l mirror -d 'Copy all of another stream: its name, or a source as JSON' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from edit" -l source -d 'Take messages from another stream: its name, or a source as JSON (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from edit" -l subject-del-markers-ttl -d 'How long a marker stands for a subject whose messages are gone' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from edit" -l transform-source -d 'Store messages of these subjects under others' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from edit" -l transform-destination -d 'The subjects to store them under' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from edit" -l metadata -d 'A note with the stream, KEY=VALUE (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from edit" -l republish-source -d 'Publish stored messages of these subjects again' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from edit" -l republish-destination -d 'The subjects to publish them to' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from edit" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from edit" -s f -l force -d 'Change without asking'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from edit" -s i -l interactive -d 'Change the configuration in $EDITOR'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from edit" -l no-interactive -d 'The opposite of --interactive'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from edit" -l dry-run -d 'Only show what would change; exit with 1 if anything would'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from edit" -l ack -d 'Acknowledge what is published'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from edit" -l no-ack -d 'The opposite of --ack'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from edit" -l discard-per-subject -d 'Refuse new messages at the limit of their subject'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from edit" -l no-discard-per-subject -d 'The opposite of --discard-per-subject'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from edit" -l allow-batch -d 'Allow batches that are stored as a whole or not at all'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from edit" -l no-allow-batch -d 'The opposite of --allow-batch'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from edit" -l allow-fast -d 'Allow batches that are acknowledged on their way'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from edit" -l no-allow-fast -d 'The opposite of --allow-fast'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from edit" -l allow-counter -d 'Make every subject a counter'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from edit" -l allow-rollup -d 'Allow messages that replace all before them'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from edit" -l no-allow-rollup -d 'The opposite of --allow-rollup'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from edit" -l deny-delete -d 'Refuse to delete single messages'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from edit" -l no-deny-delete -d 'The opposite of --deny-delete'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from edit" -l deny-purge -d 'Refuse to purge'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from edit" -l no-deny-purge -d 'The opposite of --deny-purge'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from edit" -l allow-direct -d 'Allow messages to be read from any replica'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from edit" -l no-allow-direct -d 'The opposite of --allow-direct'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from edit" -l allow-mirror-direct -d 'Allow messages to be read from the mirrors too'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from edit" -l no-allow-mirror-direct -d 'The opposite of --allow-mirror-direct'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from edit" -l allow-msg-ttl -d 'Allow messages to say how long they live'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from edit" -l allow-schedules -d 'Allow messages that say when they are published'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from edit" -l no-allow-schedules -d 'The opposite of --allow-schedules'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from edit" -l republish-headers -d 'Publish the headers again, not the bodies'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from edit" -l no-mirror -d 'Mirror no more'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from edit" -l no-transform -d 'Transform subjects no more'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from edit" -l no-republish -d 'Publish nothing again'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from edit" -s j -l json -d 'Show the stream as JSON'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from update" -l config -d 'Take the configuration from a JSON file' -r -F
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from update" -l subjects -d 'Subjects whose messages the stream keeps' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from update" -l description -d 'What the stream is for' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from update" -l compression -d 'How messages in files are compressed' -r -f -a "none\t''
s2\t''"
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from update" -l replicas -d 'On how many servers of a cluster the messages are kept' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from update" -l tag -d 'Keep the stream on servers with this tag (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from update" -l cluster -d 'Keep the stream in this cluster' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from update" -l retention -d 'When messages leave: at the limits, once all consumers acknowledged, once any did' -r -f -a "limits\t''
interest\t''
workq\t''
work\t''"
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from update" -l discard -d 'Which messages give way when a limit is reached' -r -f -a "new\t''
old\t''"
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from update" -l max-age -d 'The oldest a message may get' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from update" -l max-bytes -d 'The most bytes to keep' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from update" -l max-consumers -d 'The most consumers the stream may have' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from update" -l max-msg-size -d 'The most bytes a message may have' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from update" -l max-msgs -d 'The most messages to keep' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from update" -l max-msgs-per-subject -d 'The most messages to keep of each subject' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from update" -l dupe-window -d 'How long message ids are remembered to spot duplicates' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from update" -l mirror -d 'Copy all of another stream: its name, or a source as JSON' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from update" -l source -d 'Take messages from another stream: its name, or a source as JSON (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from update" -l subject-del-markers-ttl -d 'How long a marker stands for a subject whose messages are gone' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from update" -l transform-source -d 'Store messages of these subjects under others' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from update" -l transform-destination -d 'The subjects to store them under' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from update" -l metadata -d 'A note with the stream, KEY=VALUE (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from update" -l republish-source -d 'Publish stored messages of these subjects again' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from update" -l republish-destination -d 'The subjects to publish them to' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from update" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from update" -s f -l force -d 'Change without asking'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from update" -s i -l interactive -d 'Change the configuration in $EDITOR'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from update" -l no-interactive -d 'The opposite of --interactive'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from update" -l dry-run -d 'Only show what would change; exit with 1 if anything would'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from update" -l ack -d 'Acknowledge what is published'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from update" -l no-ack -d 'The opposite of --ack'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from update" -l discard-per-subject -d 'Refuse new messages at the limit of their subject'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from update" -l no-discard-per-subject -d 'The opposite of --discard-per-subject'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from update" -l allow-batch -d 'Allow batches that are stored as a whole or not at all'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from update" -l no-allow-batch -d 'The opposite of --allow-batch'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from update" -l allow-fast -d 'Allow batches that are acknowledged on their way'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from update" -l no-allow-fast -d 'The opposite of --allow-fast'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from update" -l allow-counter -d 'Make every subject a counter'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from update" -l allow-rollup -d 'Allow messages that replace all before them'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from update" -l no-allow-rollup -d 'The opposite of --allow-rollup'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from update" -l deny-delete -d 'Refuse to delete single messages'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from update" -l no-deny-delete -d 'The opposite of --deny-delete'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from update" -l deny-purge -d 'Refuse to purge'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from update" -l no-deny-purge -d 'The opposite of --deny-purge'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from update" -l allow-direct -d 'Allow messages to be read from any replica'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from update" -l no-allow-direct -d 'The opposite of --allow-direct'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from update" -l allow-mirror-direct -d 'Allow messages to be read from the mirrors too'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from update" -l no-allow-mirror-direct -d 'The opposite of --allow-mirror-direct'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from update" -l allow-msg-ttl -d 'Allow messages to say how long they live'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from update" -l allow-schedules -d 'Allow messages that say when they are published'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from update" -l no-allow-schedules -d 'The opposite of --allow-schedules'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from update" -l republish-headers -d 'Publish the headers again, not the bodies'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from update" -l no-mirror -d 'Mirror no more'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from update" -l no-transform -d 'Transform subjects no more'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from update" -l no-republish -d 'Publish nothing again'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from update" -s j -l json -d 'Show the stream as JSON'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from find" -l server-name -d 'Streams on servers whose names match a regular expression' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from find" -l cluster -d 'Streams in clusters whose names match a regular expression' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from find" -l idle -d 'Streams without a new message for so long' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from find" -l created -d 'Streams added so long ago or longer' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from find" -l consumers -d 'Streams with so many consumers or fewer' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from find" -l subject -d 'Streams that keep messages of subjects that match' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from find" -l replicas -d 'Streams with so many replicas or fewer' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from find" -l leader -d 'Streams that this server leads' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from find" -l expression -d 'Streams for which an expression is true' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from find" -l api-level -d 'Streams that need at least this API level' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from find" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from find" -l empty -d 'Streams without messages'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from find" -l sourced -d 'Streams that take messages from others'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from find" -l mirrored -d 'Streams that copy another'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from find" -l invert -d 'Turn every condition into its opposite'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from find" -l no-invert -d 'The opposite of --invert'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from find" -s n -l names -d 'Show the names only'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from query" -l server-name -d 'Streams on servers whose names match a regular expression' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from query" -l cluster -d 'Streams in clusters whose names match a regular expression' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from query" -l idle -d 'Streams without a new message for so long' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from query" -l created -d 'Streams added so long ago or longer' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from query" -l consumers -d 'Streams with so many consumers or fewer' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from query" -l subject -d 'Streams that keep messages of subjects that match' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from query" -l replicas -d 'Streams with so many replicas or fewer' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from query" -l leader -d 'Streams that this server leads' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from query" -l expression -d 'Streams for which an expression is true' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from query" -l api-level -d 'Streams that need at least this API level' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from query" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from query" -l empty -d 'Streams without messages'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from query" -l sourced -d 'Streams that take messages from others'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from query" -l mirrored -d 'Streams that copy another'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from query" -l invert -d 'Turn every condition into its opposite'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from query" -l no-invert -d 'The opposite of --invert'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from query" -s n -l names -d 'Show the names only'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from gaps" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from gaps" -s f -l force -d 'Look without asking'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from gaps" -l progress -d 'Show a progress bar'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from gaps" -l no-progress -d 'The opposite of --progress'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from gaps" -l json -d 'Show the gaps as JSON: first and last sequence of each'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from get" -s S -l last-for -d 'Show the last message of this subject' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from get" -l translate -d 'Show what this command makes of the body; {{Subject}} and {{Stream}} stand for where it is from' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from get" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from get" -s j -l json -d 'Show it as JSON, headers and body in base64'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from graph" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from info" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from info" -s j -l json -d 'Show it as JSON'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from info" -l state -d 'Show what it holds only'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from info" -l no-select -d 'Fail instead of offering the streams there are'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from nfo" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from nfo" -s j -l json -d 'Show it as JSON'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from nfo" -l state -d 'Show what it holds only'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from nfo" -l no-select -d 'Fail instead of offering the streams there are'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from i" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from i" -s j -l json -d 'Show it as JSON'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from i" -l state -d 'Show what it holds only'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from i" -l no-select -d 'Fail instead of offering the streams there are'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from ls" -l subject -d 'List streams that keep messages of this subject only' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from ls" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from ls" -s n -l names -d 'Show the names only'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from ls" -s j -l json -d 'Show the names as JSON'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from list" -l subject -d 'List streams that keep messages of this subject only' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from list" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from list" -s n -l names -d 'Show the names only'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from list" -s j -l json -d 'Show the names as JSON'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from l" -l subject -d 'List streams that keep messages of this subject only' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from l" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from l" -s n -l names -d 'Show the names only'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from l" -s j -l json -d 'Show the names as JSON'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from purge" -l subject -d 'Delete messages of these subjects only' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from purge" -l seq -d 'Delete messages before this sequence only' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from purge" -l keep -d 'Leave so many messages' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from purge" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from purge" -s j -l json -d 'Show what is left as JSON'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from purge" -s f -l force -d 'Purge without asking'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from report" -l subject -d 'Show streams that keep messages of this subject only' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from report" -l cluster -d 'Show streams of this cluster only' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from report" -l dot -d 'Write what copies what into this file, as a graph for GraphViz' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from report" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from report" -s o -l consumers -d 'Sort by the number of consumers'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from report" -s m -l messages -d 'Sort by the number of messages'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from report" -s n -l name -d 'Sort by name'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from report" -s t -l storage -d 'Sort by storage'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from report" -s r -l raw -d 'Show numbers as they are'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from report" -s l -l leaders -d 'Show what each server leads'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from restore" -l config -d 'Set the stream up as a JSON file says' -r -F
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from restore" -l cluster -d 'Keep the stream in this cluster' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from restore" -l tag -d 'Keep the stream on servers with this tag (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from restore" -l replicas -d 'On how many servers the messages are kept' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from restore" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from restore" -l progress -d 'Show a progress bar'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from restore" -l no-progress -d 'The opposite of --progress'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from rm" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from rm" -s f -l force -d 'Delete without asking'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from delete" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from delete" -s f -l force -d 'Delete without asking'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from del" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from del" -s f -l force -d 'Delete without asking'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from rmm" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from rmm" -s f -l force -d 'Erase without asking'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from seal" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from seal" -s f -l force -d 'Seal without asking'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from state" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from state" -s j -l json -d 'Show it as JSON'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from state" -l no-select -d 'Fail instead of offering the streams there are'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from subjects" -l sort -d 'What to sort by' -r -f -a "name\t''
subjects\t''
messages\t''
count\t''"
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from subjects" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from subjects" -s j -l json -d 'Show them as JSON'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from subjects" -s R -l reverse -d 'Sort the other way round'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from subjects" -l names -d 'Show the subjects only'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from subjects" -l no-names -d 'The opposite of --names'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from subj" -l sort -d 'What to sort by' -r -f -a "name\t''
subjects\t''
messages\t''
count\t''"
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from subj" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from subj" -s j -l json -d 'Show them as JSON'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from subj" -s R -l reverse -d 'Sort the other way round'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from subj" -l names -d 'Show the subjects only'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from subj" -l no-names -d 'The opposite of --names'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from view" -l id -d 'Start at this sequence' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from view" -l since -d 'Start at messages so long ago' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from view" -l translate -d 'Show what this command makes of the body; {{Subject}} and {{Stream}} stand for where it is from' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from view" -l subject -d 'Show messages of these subjects only' -r
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from view" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand ms; and __fish_seen_subcommand_from view" -l raw -d 'Show bodies only'
complete -c nats -n "__fish_nats_using_subcommand s; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand s; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "add" -d 'Add a stream'
complete -c nats -n "__fish_nats_using_subcommand s; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "create" -d 'Add a stream'
complete -c nats -n "__fish_nats_using_subcommand s; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "new" -d 'Add a stream'
complete -c nats -n "__fish_nats_using_subcommand s; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "backup" -d 'Save a stream in a directory'
complete -c nats -n "__fish_nats_using_subcommand s; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "snapshot" -d 'Save a stream in a directory'
complete -c nats -n "__fish_nats_using_subcommand s; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "cluster" -d 'Manage the servers that keep a stream'
complete -c nats -n "__fish_nats_using_subcommand s; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "c" -d 'Manage the servers that keep a stream'
complete -c nats -n "__fish_nats_using_subcommand s; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "copy" -d 'Add a stream set up like another, without its messages'
complete -c nats -n "__fish_nats_using_subcommand s; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "cp" -d 'Add a stream set up like another, without its messages'
complete -c nats -n "__fish_nats_using_subcommand s; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "edit" -d 'Change a stream'
complete -c nats -n "__fish_nats_using_subcommand s; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "update" -d 'Change a stream'
complete -c nats -n "__fish_nats_using_subcommand s; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "find" -d 'Find the streams that match'
complete -c nats -n "__fish_nats_using_subcommand s; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "query" -d 'Find the streams that match'
complete -c nats -n "__fish_nats_using_subcommand s; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "gaps" -d 'Show which sequences of a stream hold no message'
complete -c nats -n "__fish_nats_using_subcommand s; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "get" -d 'Show a message of a stream'
complete -c nats -n "__fish_nats_using_subcommand s; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "graph" -d 'Draw what happens in a stream'
complete -c nats -n "__fish_nats_using_subcommand s; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "info" -d 'Show a stream'
complete -c nats -n "__fish_nats_using_subcommand s; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "nfo" -d 'Show a stream'
complete -c nats -n "__fish_nats_using_subcommand s; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "i" -d 'Show a stream'
complete -c nats -n "__fish_nats_using_subcommand s; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "ls" -d 'List the streams'
complete -c nats -n "__fish_nats_using_subcommand s; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "list" -d 'List the streams'
complete -c nats -n "__fish_nats_using_subcommand s; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "l" -d 'List the streams'
complete -c nats -n "__fish_nats_using_subcommand s; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "purge" -d 'Delete messages of a stream'
complete -c nats -n "__fish_nats_using_subcommand s; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "report" -d 'Show what the streams hold'
complete -c nats -n "__fish_nats_using_subcommand s; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "restore" -d 'Make a stream from a saved one'
complete -c nats -n "__fish_nats_using_subcommand s; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "rm" -d 'Delete a stream and all it holds'
complete -c nats -n "__fish_nats_using_subcommand s; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "delete" -d 'Delete a stream and all it holds'
complete -c nats -n "__fish_nats_using_subcommand s; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "del" -d 'Delete a stream and all it holds'
complete -c nats -n "__fish_nats_using_subcommand s; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "rmm" -d 'Erase a message of a stream'
complete -c nats -n "__fish_nats_using_subcommand s; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "seal" -d 'Make a stream one that never changes again'
complete -c nats -n "__fish_nats_using_subcommand s; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "state" -d 'Show what a stream holds'
complete -c nats -n "__fish_nats_using_subcommand s; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "subjects" -d 'Show the subjects a stream holds'
complete -c nats -n "__fish_nats_using_subcommand s; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "subj" -d 'Show the subjects a stream holds'
complete -c nats -n "__fish_nats_using_subcommand s; and not __fish_seen_subcommand_from add create new backup snapshot cluster c copy cp edit update find query gaps get graph info nfo i ls list l purge report restore rm delete del rmm seal state subjects subj view" -f -a "view" -d 'Show the messages of a stream page by page'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from add" -l config -d 'Read the configuration from a JSON file' -r -F
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from add" -l output -d 'Save the configuration instead of adding a stream' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from add" -l subjects -d 'Subjects whose messages the stream keeps' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from add" -l description -d 'What the stream is for' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from add" -l compression -d 'How messages in files are compressed' -r -f -a "none\t''
s2\t''"
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from add" -l replicas -d 'On how many servers of a cluster the messages are kept' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from add" -l tag -d 'Keep the stream on servers with this tag (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from add" -l cluster -d 'Keep the stream in this cluster' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from add" -l retention -d 'When messages leave: at the limits, once all consumers acknowledged, once any did' -r -f -a "limits\t''
interest\t''
workq\t''
work\t''"
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from add" -l discard -d 'Which messages give way when a limit is reached' -r -f -a "new\t''
old\t''"
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from add" -l max-age -d 'The oldest a message may get' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from add" -l max-bytes -d 'The most bytes to keep' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from add" -l max-consumers -d 'The most consumers the stream may have' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from add" -l max-msg-size -d 'The most bytes a message may have' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from add" -l max-msgs -d 'The most messages to keep' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from add" -l max-msgs-per-subject -d 'The most messages to keep of each subject' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from add" -l dupe-window -d 'How long message ids are remembered to spot duplicates' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from add" -l mirror -d 'Copy all of another stream: its name, or a source as JSON' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from add" -l source -d 'Take messages from another stream: its name, or a source as JSON (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from add" -l subject-del-markers-ttl -d 'How long a marker stands for a subject whose messages are gone' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from add" -l transform-source -d 'Store messages of these subjects under others' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from add" -l transform-destination -d 'The subjects to store them under' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from add" -l metadata -d 'A note with the stream, KEY=VALUE (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from add" -l republish-source -d 'Publish stored messages of these subjects again' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from add" -l republish-destination -d 'The subjects to publish them to' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from add" -l storage -d 'Where messages are kept' -r -f -a "file\t''
f\t''
memory\t''
m\t''"
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from add" -l first-sequence -d 'The sequence of the first message' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from add" -l limit-consumer-inactive -d 'The longest a consumer of the stream may be kept unused' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from add" -l limit-consumer-max-pending -d 'The most a consumer of the stream may leave unacknowledged' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from add" -l persist-mode -d 'Whether publishers wait until messages are safe' -r -f -a "default\t''
async\t''"
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from add" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from add" -l validate -d 'Only show the configuration and whether it is valid'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from add" -l ack -d 'Acknowledge what is published'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from add" -l no-ack -d 'The opposite of --ack'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from add" -l discard-per-subject -d 'Refuse new messages at the limit of their subject'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from add" -l no-discard-per-subject -d 'The opposite of --discard-per-subject'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from add" -l allow-batch -d 'Allow batches that are stored as a whole or not at all'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from add" -l no-allow-batch -d 'The opposite of --allow-batch'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from add" -l allow-fast -d 'Allow batches that are acknowledged on their way'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from add" -l no-allow-fast -d 'The opposite of --allow-fast'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from add" -l allow-counter -d 'Make every subject a counter'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from add" -l allow-rollup -d 'Allow messages that replace all before them'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from add" -l no-allow-rollup -d 'The opposite of --allow-rollup'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from add" -l deny-delete -d 'Refuse to delete single messages'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from add" -l no-deny-delete -d 'The opposite of --deny-delete'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from add" -l deny-purge -d 'Refuse to purge'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from add" -l no-deny-purge -d 'The opposite of --deny-purge'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from add" -l allow-direct -d 'Allow messages to be read from any replica'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from add" -l no-allow-direct -d 'The opposite of --allow-direct'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from add" -l allow-mirror-direct -d 'Allow messages to be read from the mirrors too'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from add" -l no-allow-mirror-direct -d 'The opposite of --allow-mirror-direct'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from add" -l allow-msg-ttl -d 'Allow messages to say how long they live'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from add" -l allow-schedules -d 'Allow messages that say when they are published'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from add" -l no-allow-schedules -d 'The opposite of --allow-schedules'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from add" -l republish-headers -d 'Publish the headers again, not the bodies'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from add" -s j -l json -d 'Show the stream as JSON'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from add" -l defaults -d 'Ask nothing that has a default'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from create" -l config -d 'Read the configuration from a JSON file' -r -F
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from create" -l output -d 'Save the configuration instead of adding a stream' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from create" -l subjects -d 'Subjects whose messages the stream keeps' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from create" -l description -d 'What the stream is for' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from create" -l compression -d 'How messages in files are compressed' -r -f -a "none\t''
s2\t''"
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from create" -l replicas -d 'On how many servers of a cluster the messages are kept' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from create" -l tag -d 'Keep the stream on servers with this tag (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from create" -l cluster -d 'Keep the stream in this cluster' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from create" -l retention -d 'When messages leave: at the limits, once all consumers acknowledged, once any did' -r -f -a "limits\t''
interest\t''
workq\t''
work\t''"
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from create" -l discard -d 'Which messages give way when a limit is reached' -r -f -a "new\t''
old\t''"
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from create" -l max-age -d 'The oldest a message may get' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from create" -l max-bytes -d 'The most bytes to keep' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from create" -l max-consumers -d 'The most consumers the stream may have' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from create" -l max-msg-size -d 'The most bytes a message may have' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from create" -l max-msgs -d 'The most messages to keep' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from create" -l max-msgs-per-subject -d 'The most messages to keep of each subject' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from create" -l dupe-window -d 'How long message ids are remembered to spot duplicates' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from create" -l mirror -d 'Copy all of another stream: its name, or a source as JSON' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from create" -l source -d 'Take messages from another stream: its name, or a source as JSON (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from create" -l subject-del-markers-ttl -d 'How long a marker stands for a subject whose messages are gone' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from create" -l transform-source -d 'Store messages of these subjects under others' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from create" -l transform-destination -d 'The subjects to store them under' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from create" -l metadata -d 'A note with the stream, KEY=VALUE (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from create" -l republish-source -d 'Publish stored messages of these subjects again' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from create" -l republish-destination -d 'The subjects to publish them to' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from create" -l storage -d 'Where messages are kept' -r -f -a "file\t''
f\t''
memory\t''
m\t''"
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from create" -l first-sequence -d 'The sequence of the first message' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from create" -l limit-consumer-inactive -d 'The longest a consumer of the stream may be kept unused' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from create" -l limit-consumer-max-pending -d 'The most a consumer of the stream may leave unacknowledged' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from create" -l persist-mode -d 'Whether publishers wait until messages are safe' -r -f -a "default\t''
async\t''"
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from create" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from create" -l validate -d 'Only show the configuration and whether it is valid'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from create" -l ack -d 'Acknowledge what is published'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from create" -l no-ack -d 'The opposite of --ack'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from create" -l discard-per-subject -d 'Refuse new messages at the limit of their subject'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from create" -l no-discard-per-subject -d 'The opposite of --discard-per-subject'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from create" -l allow-batch -d 'Allow batches that are stored as a whole or not at all'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from create" -l no-allow-batch -d 'The opposite of --allow-batch'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from create" -l allow-fast -d 'Allow batches that are acknowledged on their way'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from create" -l no-allow-fast -d 'The opposite of --allow-fast'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from create" -l allow-counter -d 'Make every subject a counter'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from create" -l allow-rollup -d 'Allow messages that replace all before them'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from create" -l no-allow-rollup -d 'The opposite of --allow-rollup'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from create" -l deny-delete -d 'Refuse to delete single messages'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from create" -l no-deny-delete -d 'The opposite of --deny-delete'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from create" -l deny-purge -d 'Refuse to purge'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from create" -l no-deny-purge -d 'The opposite of --deny-purge'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from create" -l allow-direct -d 'Allow messages to be read from any replica'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from create" -l no-allow-direct -d 'The opposite of --allow-direct'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from create" -l allow-mirror-direct -d 'Allow messages to be read from the mirrors too'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from create" -l no-allow-mirror-direct -d 'The opposite of --allow-mirror-direct'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from create" -l allow-msg-ttl -d 'Allow messages to say how long they live'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from create" -l allow-schedules -d 'Allow messages that say when they are published'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from create" -l no-allow-schedules -d 'The opposite of --allow-schedules'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from create" -l republish-headers -d 'Publish the headers again, not the bodies'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from create" -s j -l json -d 'Show the stream as JSON'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from create" -l defaults -d 'Ask nothing that has a default'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from new" -l config -d 'Read the configuration from a JSON file' -r -F
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from new" -l output -d 'Save the configuration instead of adding a stream' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from new" -l subjects -d 'Subjects whose messages the stream keeps' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from new" -l description -d 'What the stream is for' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from new" -l compression -d 'How messages in files are compressed' -r -f -a "none\t''
s2\t''"
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from new" -l replicas -d 'On how many servers of a cluster the messages are kept' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from new" -l tag -d 'Keep the stream on servers with this tag (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from new" -l cluster -d 'Keep the stream in this cluster' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from new" -l retention -d 'When messages leave: at the limits, once all consumers acknowledged, once any did' -r -f -a "limits\t''
interest\t''
workq\t''
work\t''"
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from new" -l discard -d 'Which messages give way when a limit is reached' -r -f -a "new\t''
old\t''"
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from new" -l max-age -d 'The oldest a message may get' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from new" -l max-bytes -d 'The most bytes to keep' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from new" -l max-consumers -d 'The most consumers the stream may have' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from new" -l max-msg-size -d 'The most bytes a message may have' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from new" -l max-msgs -d 'The most messages to keep' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from new" -l max-msgs-per-subject -d 'The most messages to keep of each subject' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from new" -l dupe-window -d 'How long message ids are remembered to spot duplicates' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from new" -l mirror -d 'Copy all of another stream: its name, or a source as JSON' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from new" -l source -d 'Take messages from another stream: its name, or a source as JSON (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from new" -l subject-del-markers-ttl -d 'How long a marker stands for a subject whose messages are gone' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from new" -l transform-source -d 'Store messages of these subjects under others' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from new" -l transform-destination -d 'The subjects to store them under' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from new" -l metadata -d 'A note with the stream, KEY=VALUE (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from new" -l republish-source -d 'Publish stored messages of these subjects again' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from new" -l republish-destination -d 'The subjects to publish them to' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from new" -l storage -d 'Where messages are kept' -r -f -a "file\t''
f\t''
memory\t''
m\t''"
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from new" -l first-sequence -d 'The sequence of the first message' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from new" -l limit-consumer-inactive -d 'The longest a consumer of the stream may be kept unused' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from new" -l limit-consumer-max-pending -d 'The most a consumer of the stream may leave unacknowledged' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from new" -l persist-mode -d 'Whether publishers wait until messages are safe' -r -f -a "default\t''
async\t''"
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from new" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from new" -l validate -d 'Only show the configuration and whether it is valid'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from new" -l ack -d 'Acknowledge what is published'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from new" -l no-ack -d 'The opposite of --ack'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from new" -l discard-per-subject -d 'Refuse new messages at the limit of their subject'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from new" -l no-discard-per-subject -d 'The opposite of --discard-per-subject'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from new" -l allow-batch -d 'Allow batches that are stored as a whole or not at all'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from new" -l no-allow-batch -d 'The opposite of --allow-batch'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from new" -l allow-fast -d 'Allow batches that are acknowledged on their way'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from new" -l no-allow-fast -d 'The opposite of --allow-fast'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from new" -l allow-counter -d 'Make every subject a counter'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from new" -l allow-rollup -d 'Allow messages that replace all before them'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from new" -l no-allow-rollup -d 'The opposite of --allow-rollup'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from new" -l deny-delete -d 'Refuse to delete single messages'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from new" -l no-deny-delete -d 'The opposite of --deny-delete'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from new" -l deny-purge -d 'Refuse to purge'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from new" -l no-deny-purge -d 'The opposite of --deny-purge'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from new" -l allow-direct -d 'Allow messages to be read from any replica'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from new" -l no-allow-direct -d 'The opposite of --allow-direct'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from new" -l allow-mirror-direct -d 'Allow messages to be read from the mirrors too'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from new" -l no-allow-mirror-direct -d 'The opposite of --allow-mirror-direct'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from new" -l allow-msg-ttl -d 'Allow messages to say how long they live'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from new" -l allow-schedules -d 'Allow messages that say when they are published'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from new" -l no-allow-schedules -d 'The opposite of --allow-schedules'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from new" -l republish-headers -d 'Publish the headers again, not the bodies'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from new" -s j -l json -d 'Show the stream as JSON'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from new" -l defaults -d 'Ask nothing that has a default'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from backup" -l chunk-size -d 'Bytes in one message from the server' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from backup" -l window-size -d 'Bytes the server may send ahead' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from backup" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from backup" -l progress -d 'Show a progress bar'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from backup" -l no-progress -d 'The opposite of --progress'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from backup" -l check -d 'Let the server check every message first'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from backup" -l consumers -d 'Save what consumers acknowledged too'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from backup" -l no-consumers -d 'The opposite of --consumers'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from snapshot" -l chunk-size -d 'Bytes in one message from the server' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from snapshot" -l window-size -d 'Bytes the server may send ahead' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from snapshot" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from snapshot" -l progress -d 'Show a progress bar'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from snapshot" -l no-progress -d 'The opposite of --progress'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from snapshot" -l check -d 'Let the server check every message first'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from snapshot" -l consumers -d 'Save what consumers acknowledged too'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from snapshot" -l no-consumers -d 'The opposite of --consumers'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from cluster" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from cluster" -f -a "balance" -d 'Spread the leaders of the streams that match over the servers'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from cluster" -f -a "peer-remove" -d 'Take a stream away from a server'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from cluster" -f -a "pr" -d 'Take a stream away from a server'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from cluster" -f -a "step-down" -d 'Make a stream elect another leader'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from cluster" -f -a "stepdown" -d 'Make a stream elect another leader'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from cluster" -f -a "sd" -d 'Make a stream elect another leader'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from cluster" -f -a "elect" -d 'Make a stream elect another leader'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from cluster" -f -a "down" -d 'Make a stream elect another leader'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from cluster" -f -a "d" -d 'Make a stream elect another leader'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from c" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from c" -f -a "balance" -d 'Spread the leaders of the streams that match over the servers'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from c" -f -a "peer-remove" -d 'Take a stream away from a server'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from c" -f -a "pr" -d 'Take a stream away from a server'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from c" -f -a "step-down" -d 'Make a stream elect another leader'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from c" -f -a "stepdown" -d 'Make a stream elect another leader'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from c" -f -a "sd" -d 'Make a stream elect another leader'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from c" -f -a "elect" -d 'Make a stream elect another leader'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from c" -f -a "down" -d 'Make a stream elect another leader'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from c" -f -a "d" -d 'Make a stream elect another leader'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from copy" -l subjects -d 'Subjects whose messages the stream keeps' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from copy" -l description -d 'What the stream is for' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from copy" -l compression -d 'How messages in files are compressed' -r -f -a "none\t''
s2\t''"
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from copy" -l replicas -d 'On how many servers of a cluster the messages are kept' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from copy" -l tag -d 'Keep the stream on servers with this tag (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from copy" -l cluster -d 'Keep the stream in this cluster' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from copy" -l retention -d 'When messages leave: at the limits, once all consumers acknowledged, once any did' -r -f -a "limits\t''
interest\t''
workq\t''
work\t''"
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from copy" -l discard -d 'Which messages give way when a limit is reached' -r -f -a "new\t''
old\t''"
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from copy" -l max-age -d 'The oldest a message may get' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from copy" -l max-bytes -d 'The most bytes to keep' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from copy" -l max-consumers -d 'The most consumers the stream may have' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from copy" -l max-msg-size -d 'The most bytes a message may have' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from copy" -l max-msgs -d 'The most messages to keep' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from copy" -l max-msgs-per-subject -d 'The most messages to keep of each subject' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from copy" -l dupe-window -d 'How long message ids are remembered to spot duplicates' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from copy" -l mirror -d 'Copy all of another stream: its name, or a source as JSON' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from copy" -l source -d 'Take messages from another stream: its name, or a source as JSON (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from copy" -l subject-del-markers-ttl -d 'How long a marker stands for a subject whose messages are gone' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from copy" -l transform-source -d 'Store messages of these subjects under others' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from copy" -l transform-destination -d 'The subjects to store them under' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from copy" -l metadata -d 'A note with the stream, KEY=VALUE (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from copy" -l republish-source -d 'Publish stored messages of these subjects again' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from copy" -l republish-destination -d 'The subjects to publish them to' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from copy" -l storage -d 'Where messages are kept' -r -f -a "file\t''
f\t''
memory\t''
m\t''"
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from copy" -l first-sequence -d 'The sequence of the first message' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from copy" -l limit-consumer-inactive -d 'The longest a consumer of the stream may be kept unused' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from copy" -l limit-consumer-max-pending -d 'The most a consumer of the stream may leave unacknowledged' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from copy" -l persist-mode -d 'Whether publishers wait until messages are safe' -r -f -a "default\t''
async\t''"
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from copy" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from copy" -l ack -d 'Acknowledge what is published'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from copy" -l no-ack -d 'The opposite of --ack'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from copy" -l discard-per-subject -d 'Refuse new messages at the limit of their subject'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from copy" -l no-discard-per-subject -d 'The opposite of --discard-per-subject'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from copy" -l allow-batch -d 'Allow batches that are stored as a whole or not at all'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from copy" -l no-allow-batch -d 'The opposite of --allow-batch'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from copy" -l allow-fast -d 'Allow batches that are acknowledged on their way'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from copy" -l no-allow-fast -d 'The opposite of --allow-fast'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from copy" -l allow-counter -d 'Make every subject a counter'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from copy" -l allow-rollup -d 'Allow messages that replace all before them'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from copy" -l no-allow-rollup -d 'The opposite of --allow-rollup'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from copy" -l deny-delete -d 'Refuse to delete single messages'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from copy" -l no-deny-delete -d 'The opposite of --deny-delete'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from copy" -l deny-purge -d 'Refuse to purge'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from copy" -l no-deny-purge -d 'The opposite of --deny-purge'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from copy" -l allow-direct -d 'Allow messages to be read from any replica'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from copy" -l no-allow-direct -d 'The opposite of --allow-direct'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from copy" -l allow-mirror-direct -d 'Allow messages to be read from the mirrors too'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from copy" -l no-allow-mirror-direct -d 'The opposite of --allow-mirror-direct'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from copy" -l allow-msg-ttl -d 'Allow messages to say how long they live'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from copy" -l allow-schedules -d 'Allow messages that say when they are published'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from copy" -l no-allow-schedules -d 'The opposite of --allow-schedules'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from copy" -l republish-headers -d 'Publish the headers again, not the bodies'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from copy" -s j -l json -d 'Show the stream as JSON'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from cp" -l subjects -d 'Subjects whose messages the stream keeps' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from cp" -l description -d 'What the stream is for' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from cp" -l compression -d 'How messages in files are compressed' -r -f -a "none\t''
s2\t''"
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from cp" -l replicas -d 'On how many servers of a cluster the messages are kept' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from cp" -l tag -d 'Keep the stream on servers with this tag (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from cp" -l cluster -d 'Keep the stream in this cluster' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from cp" -l retention -d 'When messages leave: at the limits, once all consumers acknowledged, once any did' -r -f -a "limits\t''
interest\t''
workq\t''
work\t''"
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from cp" -l discard -d 'Which messages give way when a limit is reached' -r -f -a "new\t''
old\t''"
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from cp" -l max-age -d 'The oldest a message may get' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from cp" -l max-bytes -d 'The most bytes to keep' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from cp" -l max-consumers -d 'The most consumers the stream may have' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from cp" -l max-msg-size -d 'The most bytes a message may have' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from cp" -l max-msgs -d 'The most messages to keep' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from cp" -l max-msgs-per-subject -d 'The most messages to keep of each subject' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from cp" -l dupe-window -d 'How long message ids are remembered to spot duplicates' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from cp" -l mirror -d 'Copy all of another stream: its name, or a source as JSON' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from cp" -l source -d 'Take messages from another stream: its name, or a source as JSON (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from cp" -l subject-del-markers-ttl -d 'How long a marker stands for a subject whose messages are gone' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from cp" -l transform-source -d 'Store messages of these subjects under others' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from cp" -l transform-destination -d 'The subjects to store them under' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from cp" -l metadata -d 'A note with the stream, KEY=VALUE (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from cp" -l republish-source -d 'Publish stored messages of these subjects again' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from cp" -l republish-destination -d 'The subjects to publish them to' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from cp" -l storage -d 'Where messages are kept' -r -f -a "file\t''
f\t''
memory\t''
m\t''"
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from cp" -l first-sequence -d 'The sequence of the first message' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from cp" -l limit-consumer-inactive -d 'The longest a consumer of the stream may be kept unused' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from cp" -l limit-consumer-max-pending -d 'The most a consumer of the stream may leave unacknowledged' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from cp" -l persist-mode -d 'Whether publishers wait until messages are safe' -r -f -a "default\t''
async\t''"
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from cp" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from cp" -l ack -d 'Acknowledge what is published'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from cp" -l no-ack -d 'The opposite of --ack'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from cp" -l discard-per-subject -d 'Refuse new messages at the limit of their subject'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from cp" -l no-discard-per-subject -d 'The opposite of --discard-per-subject'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from cp" -l allow-batch -d 'Allow batches that are stored as a whole or not at all'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from cp" -l no-allow-batch -d 'The opposite of --allow-batch'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from cp" -l allow-fast -d 'Allow batches that are acknowledged on their way'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from cp" -l no-allow-fast -d 'The opposite of --allow-fast'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from cp" -l allow-counter -d 'Make every subject a counter'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from cp" -l allow-rollup -d 'Allow messages that replace all before them'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from cp" -l no-allow-rollup -d 'The opposite of --allow-rollup'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from cp" -l deny-delete -d 'Refuse to delete single messages'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from cp" -l no-deny-delete -d 'The opposite of --deny-delete'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from cp" -l deny-purge -d 'Refuse to purge'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from cp" -l no-deny-purge -d 'The opposite of --deny-purge'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from cp" -l allow-direct -d 'Allow messages to be read from any replica'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from cp" -l no-allow-direct -d 'The opposite of --allow-direct'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from cp" -l allow-mirror-direct -d 'Allow messages to be read from the mirrors too'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from cp" -l no-allow-mirror-direct -d 'The opposite of --allow-mirror-direct'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from cp" -l allow-msg-ttl -d 'Allow messages to say how long they live'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from cp" -l allow-schedules -d 'Allow messages that say when they are published'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from cp" -l no-allow-schedules -d 'The opposite of --allow-schedules'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from cp" -l republish-headers -d 'Publish the headers again, not the bodies'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from cp" -s j -l json -d 'Show the stream as JSON'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from edit" -l config -d 'Take the configuration from a JSON file' -r -F
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from edit" -l subjects -d 'Subjects whose messages the stream keeps' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from edit" -l description -d 'What the stream is for' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from edit" -l compression -d 'How messages in files are compressed' -r -f -a "none\t''
s2\t''"
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from edit" -l replicas -d 'On how many servers of a cluster the messages are kept' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from edit" -l tag -d 'Keep the stream on servers with this tag (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from edit" -l cluster -d 'Keep the stream in this cluster' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from edit" -l retention -d 'When messages leave: at the limits, once all consumers acknowledged, once any did' -r -f -a "limits\t''
interest\t''
workq\t''
work\t''"
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from edit" -l discard -d 'Which messages give way when a limit is reached' -r -f -a "new\t''
old\t''"
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from edit" -l max-age -d 'The oldest a message may get' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from edit" -l max-bytes -d 'The most bytes to keep' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from edit" -l max-consumers -d 'The most consumers the stream may have' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from edit" -l max-msg-size -d 'The most bytes a message may have' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from edit" -l max-msgs -d 'The most messages to keep' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from edit" -l max-msgs-per-subject -d 'The most messages to keep of each subject' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from edit" -l dupe-window -d 'How long message ids are remembered to spot duplicates' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from edit" -l mirror -d 'Copy all of another stream: its name, or a source as JSON' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from edit" -l source -d 'Take messages from another stream: its name, or a source as JSON (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from edit" -l subject-del-markers-ttl -d 'How long a marker stands for a subject whose messages are gone' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from edit" -l transform-source -d 'Store messages of these subjects under others' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from edit" -l transform-destination -d 'The subjects to store them under' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from edit" -l metadata -d 'A note with the stream, KEY=VALUE (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from edit" -l republish-source -d 'Publish stored messages of these subjects again' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from edit" -l republish-destination -d 'The subjects to publish them to' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from edit" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from edit" -s f -l force -d 'Change without asking'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from edit" -s i -l interactive -d 'Change the configuration in $EDITOR'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from edit" -l no-interactive -d 'The opposite of --interactive'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from edit" -l dry-run -d 'Only show what would change; exit with 1 if anything would'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from edit" -l ack -d 'Acknowledge what is published'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from edit" -l no-ack -d 'The opposite of --ack'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from edit" -l discard-per-subject -d 'Refuse new messages at the limit of their subject'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from edit" -l no-discard-per-subject -d 'The opposite of --discard-per-subject'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from edit" -l allow-batch -d 'Allow batches that are stored as a whole or not at all'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from edit" -l no-allow-batch -d 'The opposite of --allow-batch'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from edit" -l allow-fast -d 'Allow batches that are acknowledged on their way'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from edit" -l no-allow-fast -d 'The opposite of --allow-fast'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from edit" -l allow-counter -d 'Make every subject a counter'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from edit" -l allow-rollup -d 'Allow messages that replace all before them'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from edit" -l no-allow-rollup -d 'The opposite of --allow-rollup'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from edit" -l deny-delete -d 'Refuse to delete single messages'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from edit" -l no-deny-delete -d 'The opposite of --deny-delete'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from edit" -l deny-purge -d 'Refuse to purge'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from edit" -l no-deny-purge -d 'The opposite of --deny-purge'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from edit" -l allow-direct -d 'Allow messages to be read from any replica'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from edit" -l no-allow-direct -d 'The opposite of --allow-direct'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from edit" -l allow-mirror-direct -d 'Allow messages to be read from the mirrors too'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from edit" -l no-allow-mirror-direct -d 'The opposite of --allow-mirror-direct'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from edit" -l allow-msg-ttl -d 'Allow messages to say how long they live'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from edit" -l allow-schedules -d 'Allow messages that say when they are published'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from edit" -l no-allow-schedules -d 'The opposite of --allow-schedules'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from edit" -l republish-headers -d 'Publish the headers again, not the bodies'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from edit" -l no-mirror -d 'Mirror no more'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from edit" -l no-transform -d 'Transform subjects no more'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from edit" -l no-republish -d 'Publish nothing again'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from edit" -s j -l json -d 'Show the stream as JSON'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from update" -l config -d 'Take the configuration from a JSON file' -r -F
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from update" -l subjects -d 'Subjects whose messages the stream keeps' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from update" -l description -d 'What the stream is for' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from update" -l compression -d 'How messages in files are compressed' -r -f -a "none\t''
s2\t''"
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from update" -l replicas -d 'On how many servers of a cluster the messages are kept' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from update" -l tag -d 'Keep the stream on servers with this tag (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from update" -l cluster -d 'Keep the stream in this cluster' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from update" -l retention -d 'When messages leave: at the limits, once all consumers acknowledged, once any did' -r -f -a "limits\t''
interest\t''
workq\t''
work\t''"
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from update" -l discard -d 'Which messages give way when a limit is reached' -r -f -a "new\t''
old\t''"
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from update" -l max-age -d 'The oldest a message may get' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from update" -l max-bytes -d 'The most bytes to keep' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from update" -l max-consumers -d 'The most consumers the stream may have' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from update" -l max-msg-size -d 'The most bytes a message may have' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from update" -l max-msgs -d 'The most messages to keep' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from update" -l max-msgs-per-subject -d 'The most messages to keep of each subject' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from update" -l dupe-window -d 'How long message ids are remembered to spot duplicates' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from update" -l mirror -d 'Copy all of another stream: its name, or a source as JSON' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from update" -l source -d 'Take messages from another stream: its name, or a source as JSON (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from update" -l subject-del-markers-ttl -d 'How long a marker stands for a subject whose messages are gone' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from update" -l transform-source -d 'Store messages of these subjects under others' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from update" -l transform-destination -d 'The subjects to store them under' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from update" -l metadata -d 'A note with the stream, KEY=VALUE (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from update" -l republish-source -d 'Publish stored messages of these subjects again' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from update" -l republish-destination -d 'The subjects to publish them to' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from update" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from update" -s f -l force -d 'Change without asking'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from update" -s i -l interactive -d 'Change the configuration in $EDITOR'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from update" -l no-interactive -d 'The opposite of --interactive'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from update" -l dry-run -d 'Only show what would change; exit with 1 if anything would'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from update" -l ack -d 'Acknowledge what is published'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from update" -l no-ack -d 'The opposite of --ack'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from update" -l discard-per-subject -d 'Refuse new messages at the limit of their subject'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from update" -l no-discard-per-subject -d 'The opposite of --discard-per-subject'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from update" -l allow-batch -d 'Allow batches that are stored as a whole or not at all'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from update" -l no-allow-batch -d 'The opposite of --allow-batch'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from update" -l allow-fast -d 'Allow batches that are acknowledged on their way'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from update" -l no-allow-fast -d 'The opposite of --allow-fast'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from update" -l allow-counter -d 'Make every subject a counter'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from update" -l allow-rollup -d 'Allow messages that replace all before them'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from update" -l no-allow-rollup -d 'The opposite of --allow-rollup'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from update" -l deny-delete -d 'Refuse to delete single messages'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from update" -l no-deny-delete -d 'The opposite of --deny-delete'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from update" -l deny-purge -d 'Refuse to purge'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from update" -l no-deny-purge -d 'The opposite of --deny-purge'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from update" -l allow-direct -d 'Allow messages to be read from any replica'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from update" -l no-allow-direct -d 'The opposite of --allow-direct'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from update" -l allow-mirror-direct -d 'Allow messages to be read from the mirrors too'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from update" -l no-allow-mirror-direct -d 'The opposite of --allow-mirror-direct'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from update" -l allow-msg-ttl -d 'Allow messages to say how long they live'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from update" -l allow-schedules -d 'Allow messages that say when they are published'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from update" -l no-allow-schedules -d 'The opposite of --allow-schedules'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from update" -l republish-headers -d 'Publish the headers again, not the bodies'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from update" -l no-mirror -d 'Mirror no more'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from update" -l no-transform -d 'Transform subjects no more'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from update" -l no-republish -d 'Publish nothing again'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from update" -s j -l json -d 'Show the stream as JSON'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from find" -l server-name -d 'Streams on servers whose names match a regular expression' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from find" -l cluster -d 'Streams in clusters whose names match a regular expression' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from find" -l idle -d 'Streams without a new message for so long' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from find" -l created -d 'Streams added so long ago or longer' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from find" -l consumers -d 'Streams with so many consumers or fewer' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from find" -l subject -d 'Streams that keep messages of subjects that match' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from find" -l replicas -d 'Streams with so many replicas or fewer' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from find" -l leader -d 'Streams that this server leads' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from find" -l expression -d 'Streams for which an expression is true' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from find" -l api-level -d 'Streams that need at least this API level' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from find" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from find" -l empty -d 'Streams without messages'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from find" -l sourced -d 'Streams that take messages from others'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from find" -l mirrored -d 'Streams that copy another'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from find" -l invert -d 'Turn every condition into its opposite'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from find" -l no-invert -d 'The opposite of --invert'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from find" -s n -l names -d 'Show the names only'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from query" -l server-name -d 'Streams on servers whose names match a regular expression' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from query" -l cluster -d 'Streams in clusters whose names match a regular expression' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from query" -l idle -d 'Streams without a new message for so long' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from query" -l created -d 'Streams added so long ago or longer' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from query" -l consumers -d 'Streams with so many consumers or fewer' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from query" -l subject -d 'Streams that keep messages of subjects that match' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from query" -l replicas -d 'Streams with so many replicas or fewer' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from query" -l leader -d 'Streams that this server leads' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from query" -l expression -d 'Streams for which an expression is true' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from query" -l api-level -d 'Streams that need at least this API level' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from query" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from query" -l empty -d 'Streams without messages'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from query" -l sourced -d 'Streams that take messages from others'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from query" -l mirrored -d 'Streams that copy another'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from query" -l invert -d 'Turn every condition into its opposite'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from query" -l no-invert -d 'The opposite of --invert'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from query" -s n -l names -d 'Show the names only'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from gaps" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from gaps" -s f -l force -d 'Look without asking'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from gaps" -l progress -d 'Show a progress bar'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from gaps" -l no-progress -d 'The opposite of --progress'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from gaps" -l json -d 'Show the gaps as JSON: first and last sequence of each'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from get" -s S -l last-for -d 'Show the last message of this subject' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from get" -l translate -d 'Show what this command makes of the body; {{Subject}} and {{Stream}} stand for where it is from' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from get" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from get" -s j -l json -d 'Show it as JSON, headers and body in base64'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from graph" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from info" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from info" -s j -l json -d 'Show it as JSON'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from info" -l state -d 'Show what it holds only'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from info" -l no-select -d 'Fail instead of offering the streams there are'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from nfo" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from nfo" -s j -l json -d 'Show it as JSON'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from nfo" -l state -d 'Show what it holds only'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from nfo" -l no-select -d 'Fail instead of offering the streams there are'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from i" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from i" -s j -l json -d 'Show it as JSON'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from i" -l state -d 'Show what it holds only'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from i" -l no-select -d 'Fail instead of offering the streams there are'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from ls" -l subject -d 'List streams that keep messages of this subject only' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from ls" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from ls" -s n -l names -d 'Show the names only'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from ls" -s j -l json -d 'Show the names as JSON'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from list" -l subject -d 'List streams that keep messages of this subject only' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from list" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from list" -s n -l names -d 'Show the names only'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from list" -s j -l json -d 'Show the names as JSON'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from l" -l subject -d 'List streams that keep messages of this subject only' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from l" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from l" -s n -l names -d 'Show the names only'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from l" -s j -l json -d 'Show the names as JSON'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from purge" -l subject -d 'Delete messages of these subjects only' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from purge" -l seq -d 'Delete messages before this sequence only' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from purge" -l keep -d 'Leave so many messages' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from purge" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from purge" -s j -l json -d 'Show what is left as JSON'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from purge" -s f -l force -d 'Purge without asking'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from report" -l subject -d 'Show streams that keep messages of this subject only' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from report" -l cluster -d 'Show streams of this cluster only' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from report" -l dot -d 'Write what copies what into this file, as a graph for GraphViz' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from report" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from report" -s o -l consumers -d 'Sort by the number of consumers'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from report" -s m -l messages -d 'Sort by the number of messages'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from report" -s n -l name -d 'Sort by name'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from report" -s t -l storage -d 'Sort by storage'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from report" -s r -l raw -d 'Show numbers as they are'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from report" -s l -l leaders -d 'Show what each server leads'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from restore" -l config -d 'Set the stream up as a JSON file says' -r -F
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from restore" -l cluster -d 'Keep the stream in this cluster' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from restore" -l tag -d 'Keep the stream on servers with this tag (may be repeated)' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from restore" -l replicas -d 'On how many servers the messages are kept' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from restore" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from restore" -l progress -d 'Show a progress bar'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from restore" -l no-progress -d 'The opposite of --progress'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from rm" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from rm" -s f -l force -d 'Delete without asking'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from delete" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from delete" -s f -l force -d 'Delete without asking'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from del" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from del" -s f -l force -d 'Delete without asking'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from rmm" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from rmm" -s f -l force -d 'Erase without asking'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from seal" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from seal" -s f -l force -d 'Seal without asking'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from state" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from state" -s j -l json -d 'Show it as JSON'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from state" -l no-select -d 'Fail instead of offering the streams there are'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from subjects" -l sort -d 'What to sort by' -r -f -a "name\t''
subjects\t''
messages\t''
count\t''"
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from subjects" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from subjects" -s j -l json -d 'Show them as JSON'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from subjects" -s R -l reverse -d 'Sort the other way round'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from subjects" -l names -d 'Show the subjects only'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from subjects" -l no-names -d 'The opposite of --names'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from subj" -l sort -d 'What to sort by' -r -f -a "name\t''
subjects\t''
messages\t''
count\t''"
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from subj" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from subj" -s j -l json -d 'Show them as JSON'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from subj" -s R -l reverse -d 'Sort the other way round'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from subj" -l names -d 'Show the subjects only'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from subj" -l no-names -d 'The opposite of --names'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from view" -l id -d 'Start at this sequence' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from view" -l since -d 'Start at messages so long ago' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from view" -l translate -d 'Show what this command makes of the body; {{Subject}} and {{Stream}} stand for where it is from' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from view" -l subject -d 'Show messages of these subjects only' -r
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from view" -s a -l all -d 'List and offer the streams behind buckets and the like too'
complete -c nats -n "__fish_nats_using_subcommand s; and __fish_seen_subcommand_from view" -l raw -d 'Show bodies only'
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
complete -c nats -n "__fish_nats_using_subcommand trace" -s H -l header -d 'Header of the message' -r
complete -c nats -n "__fish_nats_using_subcommand trace" -l deliver -d 'Deliver the message, too'
complete -c nats -n "__fish_nats_using_subcommand trace" -s T -l timestamp -d 'Show how long after its arrival each thing happened'
