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
complete -c nats -n "__fish_nats_using_subcommand bench; and not __fish_seen_subcommand_from pub service sub" -f -a "pub" -d 'Publish messages as fast as it goes, or at a rate'
complete -c nats -n "__fish_nats_using_subcommand bench; and not __fish_seen_subcommand_from pub service sub" -f -a "service" -d 'Measure requests to a service'
complete -c nats -n "__fish_nats_using_subcommand bench; and not __fish_seen_subcommand_from pub service sub" -f -a "sub" -d 'Receive messages and measure how fast they come'
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
complete -c nats -n "__fish_nats_using_subcommand server; and not __fish_seen_subcommand_from run" -f -a "run" -d 'Run a server in the foreground, for development'
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from run" -s c -l config -d 'Configuration file of the server; other flags win over it' -r -F
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from run" -l host -d 'Address to listen on' -r
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from run" -s p -l port -d 'Port for clients, -1 for a free one' -r
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from run" -s m -l http-port -d 'Port for monitoring over HTTP, -1 for a free one, 0 for none' -r
complete -c nats -n "__fish_nats_using_subcommand server; and __fish_seen_subcommand_from run" -l auth -d 'Ask clients for a user and a password made up for this run'
complete -c nats -n "__fish_nats_using_subcommand srv; and not __fish_seen_subcommand_from run" -f -a "run" -d 'Run a server in the foreground, for development'
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from run" -s c -l config -d 'Configuration file of the server; other flags win over it' -r -F
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from run" -l host -d 'Address to listen on' -r
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from run" -s p -l port -d 'Port for clients, -1 for a free one' -r
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from run" -s m -l http-port -d 'Port for monitoring over HTTP, -1 for a free one, 0 for none' -r
complete -c nats -n "__fish_nats_using_subcommand srv; and __fish_seen_subcommand_from run" -l auth -d 'Ask clients for a user and a password made up for this run'
complete -c nats -n "__fish_nats_using_subcommand sys; and not __fish_seen_subcommand_from run" -f -a "run" -d 'Run a server in the foreground, for development'
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from run" -s c -l config -d 'Configuration file of the server; other flags win over it' -r -F
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from run" -l host -d 'Address to listen on' -r
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from run" -s p -l port -d 'Port for clients, -1 for a free one' -r
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from run" -s m -l http-port -d 'Port for monitoring over HTTP, -1 for a free one, 0 for none' -r
complete -c nats -n "__fish_nats_using_subcommand sys; and __fish_seen_subcommand_from run" -l auth -d 'Ask clients for a user and a password made up for this run'
complete -c nats -n "__fish_nats_using_subcommand system; and not __fish_seen_subcommand_from run" -f -a "run" -d 'Run a server in the foreground, for development'
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from run" -s c -l config -d 'Configuration file of the server; other flags win over it' -r -F
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from run" -l host -d 'Address to listen on' -r
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from run" -s p -l port -d 'Port for clients, -1 for a free one' -r
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from run" -s m -l http-port -d 'Port for monitoring over HTTP, -1 for a free one, 0 for none' -r
complete -c nats -n "__fish_nats_using_subcommand system; and __fish_seen_subcommand_from run" -l auth -d 'Ask clients for a user and a password made up for this run'
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
