# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_nsc_global_optspecs
    string join \n h/help v/version K/private-key= i/interactive H/all-dirs= config-dir= data-dir= keystore-dir=
end

function __fish_nsc_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_nsc_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_nsc_using_subcommand
    set -l cmd (__fish_nsc_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c nsc -n "__fish_nsc_needs_command" -s K -l private-key -d 'Key that signs: the role of a scoped key, a public key in the keystore, a seed, or a file' -r
complete -c nsc -n "__fish_nsc_needs_command" -s H -l all-dirs -d 'Directory of configuration, stores and keys at once' -r
complete -c nsc -n "__fish_nsc_needs_command" -l config-dir -d 'Directory of nsc.json' -r
complete -c nsc -n "__fish_nsc_needs_command" -l data-dir -d 'Directory of the stores, for this run' -r
complete -c nsc -n "__fish_nsc_needs_command" -l keystore-dir -d 'Directory of the keystore' -r
complete -c nsc -n "__fish_nsc_needs_command" -s h -l help -d 'Show help'
complete -c nsc -n "__fish_nsc_needs_command" -s v -l version -d 'Show the version'
complete -c nsc -n "__fish_nsc_needs_command" -s i -l interactive -d 'Ask for values'
complete -c nsc -n "__fish_nsc_needs_command" -f -a "add" -d 'Add assets such as operators, accounts, users, imports, exports and mappings'
complete -c nsc -n "__fish_nsc_needs_command" -f -a "create" -d 'Add assets such as operators, accounts, users, imports, exports and mappings'
complete -c nsc -n "__fish_nsc_needs_command" -f -a "completion" -d 'Print a script that completes nsc\'s commands in a shell'
complete -c nsc -n "__fish_nsc_needs_command" -f -a "delete" -d 'Delete assets such as accounts, users, imports, exports and mappings'
complete -c nsc -n "__fish_nsc_needs_command" -f -a "describe" -d 'Describe assets such as operators, accounts, users and jwt files'
complete -c nsc -n "__fish_nsc_needs_command" -f -a "diff" -d 'Compare accounts in the store with those on the servers, claim by claim'
complete -c nsc -n "__fish_nsc_needs_command" -f -a "edit" -d 'Edit assets such as operators, accounts, users, exports, scoped signing keys and auth callouts'
complete -c nsc -n "__fish_nsc_needs_command" -f -a "env" -d 'Show the environment, or change which store, operator and account are current'
complete -c nsc -n "__fish_nsc_needs_command" -f -a "expirations" -d 'Report what expires when'
complete -c nsc -n "__fish_nsc_needs_command" -f -a "export" -d 'Export keys'
complete -c nsc -n "__fish_nsc_needs_command" -f -a "generate" -d 'Generate activations, contexts, credentials, server configurations, nkeys and diagrams'
complete -c nsc -n "__fish_nsc_needs_command" -f -a "help" -d 'Show the help of a command'
complete -c nsc -n "__fish_nsc_needs_command" -f -a "import" -d 'Import accounts, users and keys'
complete -c nsc -n "__fish_nsc_needs_command" -f -a "init" -d 'Initialize an environment by creating an operator, account and user'
complete -c nsc -n "__fish_nsc_needs_command" -f -a "keys" -d 'Manage the keystore'
complete -c nsc -n "__fish_nsc_needs_command" -f -a "list" -d 'List assets such as operators, accounts, users and keys'
complete -c nsc -n "__fish_nsc_needs_command" -f -a "load" -d 'Load an operator and an account of it, and make a user'
complete -c nsc -n "__fish_nsc_needs_command" -f -a "pull" -d 'Pull the operator and accounts, replacing the store\'s tokens with the servers\''
complete -c nsc -n "__fish_nsc_needs_command" -f -a "push" -d 'Push accounts to an account server, or to nats-servers with a resolver'
complete -c nsc -n "__fish_nsc_needs_command" -f -a "reissue" -d 'Re-issue objects with a new identity key'
complete -c nsc -n "__fish_nsc_needs_command" -f -a "revocations" -d 'Manage revocations of users and activations of an account'
complete -c nsc -n "__fish_nsc_needs_command" -f -a "select" -d 'Set the current operator or account'
complete -c nsc -n "__fish_nsc_needs_command" -f -a "tool" -d 'NATS tools: pub, sub, req, reply, rtt'
complete -c nsc -n "__fish_nsc_needs_command" -f -a "validate" -d 'Validate the operator, an account or all, and users'
complete -c nsc -n "__fish_nsc_using_subcommand add; and not __fish_seen_subcommand_from account export import mapping operator user" -f -a "account" -d 'Add an account'
complete -c nsc -n "__fish_nsc_using_subcommand add; and not __fish_seen_subcommand_from account export import mapping operator user" -f -a "export" -d 'Add an export'
complete -c nsc -n "__fish_nsc_using_subcommand add; and not __fish_seen_subcommand_from account export import mapping operator user" -f -a "import" -d 'Add an import'
complete -c nsc -n "__fish_nsc_using_subcommand add; and not __fish_seen_subcommand_from account export import mapping operator user" -f -a "mapping" -d 'Add or change a mapping of subjects'
complete -c nsc -n "__fish_nsc_using_subcommand add; and not __fish_seen_subcommand_from account export import mapping operator user" -f -a "operator" -d 'Add an operator'
complete -c nsc -n "__fish_nsc_using_subcommand add; and not __fish_seen_subcommand_from account export import mapping operator user" -f -a "user" -d 'Add a user to the account'
complete -c nsc -n "__fish_nsc_using_subcommand add; and __fish_seen_subcommand_from account" -s n -l name -d 'Name of the account, * for a random one' -r
complete -c nsc -n "__fish_nsc_using_subcommand add; and __fish_seen_subcommand_from account" -s k -l public-key -d 'Key of the account: a public key, seed or file; generated without' -r
complete -c nsc -n "__fish_nsc_using_subcommand add; and __fish_seen_subcommand_from account" -l start -d 'Valid from: yyyy-mm-dd, or a span from now as 3d (m, h, d, w, M, y), 0 for always' -r
complete -c nsc -n "__fish_nsc_using_subcommand add; and __fish_seen_subcommand_from account" -l expiry -d 'Valid until: yyyy-mm-dd, or a span from now as 2M (m, h, d, w, M, y), 0 for always' -r
complete -c nsc -n "__fish_nsc_using_subcommand add; and __fish_seen_subcommand_from account" -l allow-pub -d 'Allow to publish to subjects, separated by commas' -r
complete -c nsc -n "__fish_nsc_using_subcommand add; and __fish_seen_subcommand_from account" -l allow-pub-response -d 'Allow to publish to reply subjects, with =N so many times for each' -r
complete -c nsc -n "__fish_nsc_using_subcommand add; and __fish_seen_subcommand_from account" -l allow-pubsub -d 'Allow to publish and subscribe to subjects, separated by commas' -r
complete -c nsc -n "__fish_nsc_using_subcommand add; and __fish_seen_subcommand_from account" -l allow-sub -d 'Allow to subscribe to subjects or \'subject queue\', separated by commas' -r
complete -c nsc -n "__fish_nsc_using_subcommand add; and __fish_seen_subcommand_from account" -l deny-pub -d 'Deny to publish to subjects, separated by commas' -r
complete -c nsc -n "__fish_nsc_using_subcommand add; and __fish_seen_subcommand_from account" -l deny-pubsub -d 'Deny to publish and subscribe to subjects, separated by commas' -r
complete -c nsc -n "__fish_nsc_using_subcommand add; and __fish_seen_subcommand_from account" -l deny-sub -d 'Deny to subscribe to subjects or \'subject queue\', separated by commas' -r
complete -c nsc -n "__fish_nsc_using_subcommand add; and __fish_seen_subcommand_from account" -l response-ttl -d 'How long reply subjects may be published to, as 500ms, 5s, 1h; no limit without' -r
complete -c nsc -n "__fish_nsc_using_subcommand add; and __fish_seen_subcommand_from export" -s a -l account -d 'Account: name or public key' -r
complete -c nsc -n "__fish_nsc_using_subcommand add; and __fish_seen_subcommand_from export" -l account-token-position -d 'Which token of the subject is the importing account\'s key' -r
complete -c nsc -n "__fish_nsc_using_subcommand add; and __fish_seen_subcommand_from export" -l latency -d 'Subject of latency measurements (services)' -r
complete -c nsc -n "__fish_nsc_using_subcommand add; and __fish_seen_subcommand_from export" -s n -l name -d 'Name of the export, its subject without' -r
complete -c nsc -n "__fish_nsc_using_subcommand add; and __fish_seen_subcommand_from export" -l response-threshold -d 'How long a response may take, as 1s (services)' -r
complete -c nsc -n "__fish_nsc_using_subcommand add; and __fish_seen_subcommand_from export" -l response-type -d 'Answers of the service: Singleton, Stream or Chunked' -r
complete -c nsc -n "__fish_nsc_using_subcommand add; and __fish_seen_subcommand_from export" -l sampling -d 'Measured part in percent [1-100] or \'header\' (services)' -r
complete -c nsc -n "__fish_nsc_using_subcommand add; and __fish_seen_subcommand_from export" -s s -l subject -d 'Subject (required)' -r
complete -c nsc -n "__fish_nsc_using_subcommand add; and __fish_seen_subcommand_from export" -l allow-trace -d 'Let importers trace through it (services)'
complete -c nsc -n "__fish_nsc_using_subcommand add; and __fish_seen_subcommand_from export" -s p -l private -d 'Importers need an activation token'
complete -c nsc -n "__fish_nsc_using_subcommand add; and __fish_seen_subcommand_from export" -s r -l service -d 'Export a service, not a stream'
complete -c nsc -n "__fish_nsc_using_subcommand add; and __fish_seen_subcommand_from import" -s a -l account -d 'Account: name or public key' -r
complete -c nsc -n "__fish_nsc_using_subcommand add; and __fish_seen_subcommand_from import" -s s -l local-subject -d 'Subject in this account' -r
complete -c nsc -n "__fish_nsc_using_subcommand add; and __fish_seen_subcommand_from import" -s n -l name -d 'Name of the import, the remote subject without' -r
complete -c nsc -n "__fish_nsc_using_subcommand add; and __fish_seen_subcommand_from import" -l remote-subject -d 'Subject in the exporting account (public exports)' -r
complete -c nsc -n "__fish_nsc_using_subcommand add; and __fish_seen_subcommand_from import" -l src-account -d 'Exporting account: name or public key' -r
complete -c nsc -n "__fish_nsc_using_subcommand add; and __fish_seen_subcommand_from import" -s u -l token -d 'File or URL of an activation token (private exports)' -r
complete -c nsc -n "__fish_nsc_using_subcommand add; and __fish_seen_subcommand_from import" -l allow-trace -d 'Let the exporter trace through it (streams)'
complete -c nsc -n "__fish_nsc_using_subcommand add; and __fish_seen_subcommand_from import" -l service -d 'Import a service, not a stream'
complete -c nsc -n "__fish_nsc_using_subcommand add; and __fish_seen_subcommand_from import" -l share -d 'Tell the exporter who asks, when latency is measured (services)'
complete -c nsc -n "__fish_nsc_using_subcommand add; and __fish_seen_subcommand_from mapping" -s a -l account -d 'Account: name or public key' -r
complete -c nsc -n "__fish_nsc_using_subcommand add; and __fish_seen_subcommand_from mapping" -l cluster -d 'Cluster in which the mapping applies' -r
complete -c nsc -n "__fish_nsc_using_subcommand add; and __fish_seen_subcommand_from mapping" -s f -l from -d 'Subject that is mapped (required)' -r
complete -c nsc -n "__fish_nsc_using_subcommand add; and __fish_seen_subcommand_from mapping" -s t -l to -d 'Subject it is mapped to (required)' -r
complete -c nsc -n "__fish_nsc_using_subcommand add; and __fish_seen_subcommand_from mapping" -l weight -d 'Share of the messages in percent, 100 without' -r
complete -c nsc -n "__fish_nsc_using_subcommand add; and __fish_seen_subcommand_from operator" -s n -l name -d 'Name of the operator, * for a random one' -r
complete -c nsc -n "__fish_nsc_using_subcommand add; and __fish_seen_subcommand_from operator" -s u -l url -d 'Import an operator\'s token: a URL, a file, or a well-known operator\'s name' -r
complete -c nsc -n "__fish_nsc_using_subcommand add; and __fish_seen_subcommand_from operator" -l start -d 'Valid from: yyyy-mm-dd, or a span from now as 3d (m, h, d, w, M, y), 0 for always' -r
complete -c nsc -n "__fish_nsc_using_subcommand add; and __fish_seen_subcommand_from operator" -l expiry -d 'Valid until: yyyy-mm-dd, or a span from now as 2M (m, h, d, w, M, y), 0 for always' -r
complete -c nsc -n "__fish_nsc_using_subcommand add; and __fish_seen_subcommand_from operator" -l force -d 'Replace an operator that is there already (with --url)'
complete -c nsc -n "__fish_nsc_using_subcommand add; and __fish_seen_subcommand_from operator" -l generate-signing-key -d 'Make a signing key as well; it signs the system account'
complete -c nsc -n "__fish_nsc_using_subcommand add; and __fish_seen_subcommand_from operator" -s s -l sys -d 'Make a system account with a user as well'
complete -c nsc -n "__fish_nsc_using_subcommand add; and __fish_seen_subcommand_from user" -s a -l account -d 'Account: name or public key' -r
complete -c nsc -n "__fish_nsc_using_subcommand add; and __fish_seen_subcommand_from user" -s n -l name -d 'Name of the user, * for a random one' -r
complete -c nsc -n "__fish_nsc_using_subcommand add; and __fish_seen_subcommand_from user" -s k -l public-key -d 'Key of the user: a public key, seed or file; generated without' -r
complete -c nsc -n "__fish_nsc_using_subcommand add; and __fish_seen_subcommand_from user" -l source-network -d 'Allow connections from these networks, separated by commas' -r
complete -c nsc -n "__fish_nsc_using_subcommand add; and __fish_seen_subcommand_from user" -l tag -d 'Add tags, separated by commas' -r
complete -c nsc -n "__fish_nsc_using_subcommand add; and __fish_seen_subcommand_from user" -l start -d 'Valid from: yyyy-mm-dd, or a span from now as 3d (m, h, d, w, M, y), 0 for always' -r
complete -c nsc -n "__fish_nsc_using_subcommand add; and __fish_seen_subcommand_from user" -l expiry -d 'Valid until: yyyy-mm-dd, or a span from now as 2M (m, h, d, w, M, y), 0 for always' -r
complete -c nsc -n "__fish_nsc_using_subcommand add; and __fish_seen_subcommand_from user" -l allow-pub -d 'Allow to publish to subjects, separated by commas' -r
complete -c nsc -n "__fish_nsc_using_subcommand add; and __fish_seen_subcommand_from user" -l allow-pub-response -d 'Allow to publish to reply subjects, with =N so many times for each' -r
complete -c nsc -n "__fish_nsc_using_subcommand add; and __fish_seen_subcommand_from user" -l allow-pubsub -d 'Allow to publish and subscribe to subjects, separated by commas' -r
complete -c nsc -n "__fish_nsc_using_subcommand add; and __fish_seen_subcommand_from user" -l allow-sub -d 'Allow to subscribe to subjects or \'subject queue\', separated by commas' -r
complete -c nsc -n "__fish_nsc_using_subcommand add; and __fish_seen_subcommand_from user" -l deny-pub -d 'Deny to publish to subjects, separated by commas' -r
complete -c nsc -n "__fish_nsc_using_subcommand add; and __fish_seen_subcommand_from user" -l deny-pubsub -d 'Deny to publish and subscribe to subjects, separated by commas' -r
complete -c nsc -n "__fish_nsc_using_subcommand add; and __fish_seen_subcommand_from user" -l deny-sub -d 'Deny to subscribe to subjects or \'subject queue\', separated by commas' -r
complete -c nsc -n "__fish_nsc_using_subcommand add; and __fish_seen_subcommand_from user" -l response-ttl -d 'How long reply subjects may be published to, as 500ms, 5s, 1h; no limit without' -r
complete -c nsc -n "__fish_nsc_using_subcommand add; and __fish_seen_subcommand_from user" -l bearer -d 'The token alone opens the door: no signature is asked for'
complete -c nsc -n "__fish_nsc_using_subcommand create; and not __fish_seen_subcommand_from account export import mapping operator user" -f -a "account" -d 'Add an account'
complete -c nsc -n "__fish_nsc_using_subcommand create; and not __fish_seen_subcommand_from account export import mapping operator user" -f -a "export" -d 'Add an export'
complete -c nsc -n "__fish_nsc_using_subcommand create; and not __fish_seen_subcommand_from account export import mapping operator user" -f -a "import" -d 'Add an import'
complete -c nsc -n "__fish_nsc_using_subcommand create; and not __fish_seen_subcommand_from account export import mapping operator user" -f -a "mapping" -d 'Add or change a mapping of subjects'
complete -c nsc -n "__fish_nsc_using_subcommand create; and not __fish_seen_subcommand_from account export import mapping operator user" -f -a "operator" -d 'Add an operator'
complete -c nsc -n "__fish_nsc_using_subcommand create; and not __fish_seen_subcommand_from account export import mapping operator user" -f -a "user" -d 'Add a user to the account'
complete -c nsc -n "__fish_nsc_using_subcommand create; and __fish_seen_subcommand_from account" -s n -l name -d 'Name of the account, * for a random one' -r
complete -c nsc -n "__fish_nsc_using_subcommand create; and __fish_seen_subcommand_from account" -s k -l public-key -d 'Key of the account: a public key, seed or file; generated without' -r
complete -c nsc -n "__fish_nsc_using_subcommand create; and __fish_seen_subcommand_from account" -l start -d 'Valid from: yyyy-mm-dd, or a span from now as 3d (m, h, d, w, M, y), 0 for always' -r
complete -c nsc -n "__fish_nsc_using_subcommand create; and __fish_seen_subcommand_from account" -l expiry -d 'Valid until: yyyy-mm-dd, or a span from now as 2M (m, h, d, w, M, y), 0 for always' -r
complete -c nsc -n "__fish_nsc_using_subcommand create; and __fish_seen_subcommand_from account" -l allow-pub -d 'Allow to publish to subjects, separated by commas' -r
complete -c nsc -n "__fish_nsc_using_subcommand create; and __fish_seen_subcommand_from account" -l allow-pub-response -d 'Allow to publish to reply subjects, with =N so many times for each' -r
complete -c nsc -n "__fish_nsc_using_subcommand create; and __fish_seen_subcommand_from account" -l allow-pubsub -d 'Allow to publish and subscribe to subjects, separated by commas' -r
complete -c nsc -n "__fish_nsc_using_subcommand create; and __fish_seen_subcommand_from account" -l allow-sub -d 'Allow to subscribe to subjects or \'subject queue\', separated by commas' -r
complete -c nsc -n "__fish_nsc_using_subcommand create; and __fish_seen_subcommand_from account" -l deny-pub -d 'Deny to publish to subjects, separated by commas' -r
complete -c nsc -n "__fish_nsc_using_subcommand create; and __fish_seen_subcommand_from account" -l deny-pubsub -d 'Deny to publish and subscribe to subjects, separated by commas' -r
complete -c nsc -n "__fish_nsc_using_subcommand create; and __fish_seen_subcommand_from account" -l deny-sub -d 'Deny to subscribe to subjects or \'subject queue\', separated by commas' -r
complete -c nsc -n "__fish_nsc_using_subcommand create; and __fish_seen_subcommand_from account" -l response-ttl -d 'How long reply subjects may be published to, as 500ms, 5s, 1h; no limit without' -r
complete -c nsc -n "__fish_nsc_using_subcommand create; and __fish_seen_subcommand_from export" -s a -l account -d 'Account: name or public key' -r
complete -c nsc -n "__fish_nsc_using_subcommand create; and __fish_seen_subcommand_from export" -l account-token-position -d 'Which token of the subject is the importing account\'s key' -r
complete -c nsc -n "__fish_nsc_using_subcommand create; and __fish_seen_subcommand_from export" -l latency -d 'Subject of latency measurements (services)' -r
complete -c nsc -n "__fish_nsc_using_subcommand create; and __fish_seen_subcommand_from export" -s n -l name -d 'Name of the export, its subject without' -r
complete -c nsc -n "__fish_nsc_using_subcommand create; and __fish_seen_subcommand_from export" -l response-threshold -d 'How long a response may take, as 1s (services)' -r
complete -c nsc -n "__fish_nsc_using_subcommand create; and __fish_seen_subcommand_from export" -l response-type -d 'Answers of the service: Singleton, Stream or Chunked' -r
complete -c nsc -n "__fish_nsc_using_subcommand create; and __fish_seen_subcommand_from export" -l sampling -d 'Measured part in percent [1-100] or \'header\' (services)' -r
complete -c nsc -n "__fish_nsc_using_subcommand create; and __fish_seen_subcommand_from export" -s s -l subject -d 'Subject (required)' -r
complete -c nsc -n "__fish_nsc_using_subcommand create; and __fish_seen_subcommand_from export" -l allow-trace -d 'Let importers trace through it (services)'
complete -c nsc -n "__fish_nsc_using_subcommand create; and __fish_seen_subcommand_from export" -s p -l private -d 'Importers need an activation token'
complete -c nsc -n "__fish_nsc_using_subcommand create; and __fish_seen_subcommand_from export" -s r -l service -d 'Export a service, not a stream'
complete -c nsc -n "__fish_nsc_using_subcommand create; and __fish_seen_subcommand_from import" -s a -l account -d 'Account: name or public key' -r
complete -c nsc -n "__fish_nsc_using_subcommand create; and __fish_seen_subcommand_from import" -s s -l local-subject -d 'Subject in this account' -r
complete -c nsc -n "__fish_nsc_using_subcommand create; and __fish_seen_subcommand_from import" -s n -l name -d 'Name of the import, the remote subject without' -r
complete -c nsc -n "__fish_nsc_using_subcommand create; and __fish_seen_subcommand_from import" -l remote-subject -d 'Subject in the exporting account (public exports)' -r
complete -c nsc -n "__fish_nsc_using_subcommand create; and __fish_seen_subcommand_from import" -l src-account -d 'Exporting account: name or public key' -r
complete -c nsc -n "__fish_nsc_using_subcommand create; and __fish_seen_subcommand_from import" -s u -l token -d 'File or URL of an activation token (private exports)' -r
complete -c nsc -n "__fish_nsc_using_subcommand create; and __fish_seen_subcommand_from import" -l allow-trace -d 'Let the exporter trace through it (streams)'
complete -c nsc -n "__fish_nsc_using_subcommand create; and __fish_seen_subcommand_from import" -l service -d 'Import a service, not a stream'
complete -c nsc -n "__fish_nsc_using_subcommand create; and __fish_seen_subcommand_from import" -l share -d 'Tell the exporter who asks, when latency is measured (services)'
complete -c nsc -n "__fish_nsc_using_subcommand create; and __fish_seen_subcommand_from mapping" -s a -l account -d 'Account: name or public key' -r
complete -c nsc -n "__fish_nsc_using_subcommand create; and __fish_seen_subcommand_from mapping" -l cluster -d 'Cluster in which the mapping applies' -r
complete -c nsc -n "__fish_nsc_using_subcommand create; and __fish_seen_subcommand_from mapping" -s f -l from -d 'Subject that is mapped (required)' -r
complete -c nsc -n "__fish_nsc_using_subcommand create; and __fish_seen_subcommand_from mapping" -s t -l to -d 'Subject it is mapped to (required)' -r
complete -c nsc -n "__fish_nsc_using_subcommand create; and __fish_seen_subcommand_from mapping" -l weight -d 'Share of the messages in percent, 100 without' -r
complete -c nsc -n "__fish_nsc_using_subcommand create; and __fish_seen_subcommand_from operator" -s n -l name -d 'Name of the operator, * for a random one' -r
complete -c nsc -n "__fish_nsc_using_subcommand create; and __fish_seen_subcommand_from operator" -s u -l url -d 'Import an operator\'s token: a URL, a file, or a well-known operator\'s name' -r
complete -c nsc -n "__fish_nsc_using_subcommand create; and __fish_seen_subcommand_from operator" -l start -d 'Valid from: yyyy-mm-dd, or a span from now as 3d (m, h, d, w, M, y), 0 for always' -r
complete -c nsc -n "__fish_nsc_using_subcommand create; and __fish_seen_subcommand_from operator" -l expiry -d 'Valid until: yyyy-mm-dd, or a span from now as 2M (m, h, d, w, M, y), 0 for always' -r
complete -c nsc -n "__fish_nsc_using_subcommand create; and __fish_seen_subcommand_from operator" -l force -d 'Replace an operator that is there already (with --url)'
complete -c nsc -n "__fish_nsc_using_subcommand create; and __fish_seen_subcommand_from operator" -l generate-signing-key -d 'Make a signing key as well; it signs the system account'
complete -c nsc -n "__fish_nsc_using_subcommand create; and __fish_seen_subcommand_from operator" -s s -l sys -d 'Make a system account with a user as well'
complete -c nsc -n "__fish_nsc_using_subcommand create; and __fish_seen_subcommand_from user" -s a -l account -d 'Account: name or public key' -r
complete -c nsc -n "__fish_nsc_using_subcommand create; and __fish_seen_subcommand_from user" -s n -l name -d 'Name of the user, * for a random one' -r
complete -c nsc -n "__fish_nsc_using_subcommand create; and __fish_seen_subcommand_from user" -s k -l public-key -d 'Key of the user: a public key, seed or file; generated without' -r
complete -c nsc -n "__fish_nsc_using_subcommand create; and __fish_seen_subcommand_from user" -l source-network -d 'Allow connections from these networks, separated by commas' -r
complete -c nsc -n "__fish_nsc_using_subcommand create; and __fish_seen_subcommand_from user" -l tag -d 'Add tags, separated by commas' -r
complete -c nsc -n "__fish_nsc_using_subcommand create; and __fish_seen_subcommand_from user" -l start -d 'Valid from: yyyy-mm-dd, or a span from now as 3d (m, h, d, w, M, y), 0 for always' -r
complete -c nsc -n "__fish_nsc_using_subcommand create; and __fish_seen_subcommand_from user" -l expiry -d 'Valid until: yyyy-mm-dd, or a span from now as 2M (m, h, d, w, M, y), 0 for always' -r
complete -c nsc -n "__fish_nsc_using_subcommand create; and __fish_seen_subcommand_from user" -l allow-pub -d 'Allow to publish to subjects, separated by commas' -r
complete -c nsc -n "__fish_nsc_using_subcommand create; and __fish_seen_subcommand_from user" -l allow-pub-response -d 'Allow to publish to reply subjects, with =N so many times for each' -r
complete -c nsc -n "__fish_nsc_using_subcommand create; and __fish_seen_subcommand_from user" -l allow-pubsub -d 'Allow to publish and subscribe to subjects, separated by commas' -r
complete -c nsc -n "__fish_nsc_using_subcommand create; and __fish_seen_subcommand_from user" -l allow-sub -d 'Allow to subscribe to subjects or \'subject queue\', separated by commas' -r
complete -c nsc -n "__fish_nsc_using_subcommand create; and __fish_seen_subcommand_from user" -l deny-pub -d 'Deny to publish to subjects, separated by commas' -r
complete -c nsc -n "__fish_nsc_using_subcommand create; and __fish_seen_subcommand_from user" -l deny-pubsub -d 'Deny to publish and subscribe to subjects, separated by commas' -r
complete -c nsc -n "__fish_nsc_using_subcommand create; and __fish_seen_subcommand_from user" -l deny-sub -d 'Deny to subscribe to subjects or \'subject queue\', separated by commas' -r
complete -c nsc -n "__fish_nsc_using_subcommand create; and __fish_seen_subcommand_from user" -l response-ttl -d 'How long reply subjects may be published to, as 500ms, 5s, 1h; no limit without' -r
complete -c nsc -n "__fish_nsc_using_subcommand create; and __fish_seen_subcommand_from user" -l bearer -d 'The token alone opens the door: no signature is asked for'
complete -c nsc -n "__fish_nsc_using_subcommand completion; and not __fish_seen_subcommand_from bash fish powershell zsh" -f -a "bash" -d 'Print the script for bash'
complete -c nsc -n "__fish_nsc_using_subcommand completion; and not __fish_seen_subcommand_from bash fish powershell zsh" -f -a "fish" -d 'Print the script for fish'
complete -c nsc -n "__fish_nsc_using_subcommand completion; and not __fish_seen_subcommand_from bash fish powershell zsh" -f -a "powershell" -d 'Print the script for PowerShell'
complete -c nsc -n "__fish_nsc_using_subcommand completion; and not __fish_seen_subcommand_from bash fish powershell zsh" -f -a "zsh" -d 'Print the script for zsh'
complete -c nsc -n "__fish_nsc_using_subcommand completion; and __fish_seen_subcommand_from bash" -l no-descriptions -d 'Leave out what commands and flags do'
complete -c nsc -n "__fish_nsc_using_subcommand completion; and __fish_seen_subcommand_from fish" -l no-descriptions -d 'Leave out what commands and flags do'
complete -c nsc -n "__fish_nsc_using_subcommand completion; and __fish_seen_subcommand_from powershell" -l no-descriptions -d 'Leave out what commands and flags do'
complete -c nsc -n "__fish_nsc_using_subcommand completion; and __fish_seen_subcommand_from zsh" -l no-descriptions -d 'Leave out what commands and flags do'
complete -c nsc -n "__fish_nsc_using_subcommand delete; and not __fish_seen_subcommand_from account export import mapping user" -f -a "account" -d 'Delete an account and its users'
complete -c nsc -n "__fish_nsc_using_subcommand delete; and not __fish_seen_subcommand_from account export import mapping user" -f -a "export" -d 'Delete an export'
complete -c nsc -n "__fish_nsc_using_subcommand delete; and not __fish_seen_subcommand_from account export import mapping user" -f -a "import" -d 'Delete an import'
complete -c nsc -n "__fish_nsc_using_subcommand delete; and not __fish_seen_subcommand_from account export import mapping user" -f -a "mapping" -d 'Delete a mapping of subjects'
complete -c nsc -n "__fish_nsc_using_subcommand delete; and not __fish_seen_subcommand_from account export import mapping user" -f -a "user" -d 'Delete users'
complete -c nsc -n "__fish_nsc_using_subcommand delete; and __fish_seen_subcommand_from account" -s n -l name -d 'Name or public key of the account' -r
complete -c nsc -n "__fish_nsc_using_subcommand delete; and __fish_seen_subcommand_from account" -s F -l force -d 'Delete an account of an operator that is somebody else\'s'
complete -c nsc -n "__fish_nsc_using_subcommand delete; and __fish_seen_subcommand_from account" -s R -l revoke -d 'Revoke the users first; --revoke=false does not'
complete -c nsc -n "__fish_nsc_using_subcommand delete; and __fish_seen_subcommand_from account" -s C -l rm-creds -d 'Delete the users\' credentials'
complete -c nsc -n "__fish_nsc_using_subcommand delete; and __fish_seen_subcommand_from account" -s D -l rm-nkey -d 'Delete the keys of the account and its users'
complete -c nsc -n "__fish_nsc_using_subcommand delete; and __fish_seen_subcommand_from export" -s a -l account -d 'Account: name or public key' -r
complete -c nsc -n "__fish_nsc_using_subcommand delete; and __fish_seen_subcommand_from export" -s s -l subject -d 'Subject of the export; the only one without' -r
complete -c nsc -n "__fish_nsc_using_subcommand delete; and __fish_seen_subcommand_from import" -s a -l account -d 'Account: name or public key' -r
complete -c nsc -n "__fish_nsc_using_subcommand delete; and __fish_seen_subcommand_from import" -l src-account -d 'Exporting account, if several export the subject' -r
complete -c nsc -n "__fish_nsc_using_subcommand delete; and __fish_seen_subcommand_from import" -s s -l subject -d 'Subject in the exporting account; the only import without' -r
complete -c nsc -n "__fish_nsc_using_subcommand delete; and __fish_seen_subcommand_from mapping" -s a -l account -d 'Account: name or public key' -r
complete -c nsc -n "__fish_nsc_using_subcommand delete; and __fish_seen_subcommand_from mapping" -l cluster -d 'Cluster of the target' -r
complete -c nsc -n "__fish_nsc_using_subcommand delete; and __fish_seen_subcommand_from mapping" -s f -l from -d 'Subject that is mapped (required)' -r
complete -c nsc -n "__fish_nsc_using_subcommand delete; and __fish_seen_subcommand_from mapping" -s t -l to -d 'Target; all targets without' -r
complete -c nsc -n "__fish_nsc_using_subcommand delete; and __fish_seen_subcommand_from user" -s a -l account -d 'Account: name or public key' -r
complete -c nsc -n "__fish_nsc_using_subcommand delete; and __fish_seen_subcommand_from user" -s n -l name -d 'Names of users, separated by commas' -r
complete -c nsc -n "__fish_nsc_using_subcommand delete; and __fish_seen_subcommand_from user" -s R -l revoke -d 'Revoke the users, too'
complete -c nsc -n "__fish_nsc_using_subcommand delete; and __fish_seen_subcommand_from user" -s C -l rm-creds -d 'Delete the credentials'
complete -c nsc -n "__fish_nsc_using_subcommand delete; and __fish_seen_subcommand_from user" -s D -l rm-nkey -d 'Delete the keys'
complete -c nsc -n "__fish_nsc_using_subcommand describe; and not __fish_seen_subcommand_from account jwt operator user" -s F -l field -d 'Print one member of the claims as JSON, as nats.limits.conn or nats.imports[0]' -r
complete -c nsc -n "__fish_nsc_using_subcommand describe; and not __fish_seen_subcommand_from account jwt operator user" -s J -l json -d 'Print the claims as JSON'
complete -c nsc -n "__fish_nsc_using_subcommand describe; and not __fish_seen_subcommand_from account jwt operator user" -s W -l long-ids -d 'Show public keys of accounts, not their names'
complete -c nsc -n "__fish_nsc_using_subcommand describe; and not __fish_seen_subcommand_from account jwt operator user" -s R -l raw -d 'Print the token'
complete -c nsc -n "__fish_nsc_using_subcommand describe; and not __fish_seen_subcommand_from account jwt operator user" -f -a "account" -d 'Describe an account'
complete -c nsc -n "__fish_nsc_using_subcommand describe; and not __fish_seen_subcommand_from account jwt operator user" -f -a "jwt" -d 'Describe a jwt or creds file'
complete -c nsc -n "__fish_nsc_using_subcommand describe; and not __fish_seen_subcommand_from account jwt operator user" -f -a "operator" -d 'Describe the operator'
complete -c nsc -n "__fish_nsc_using_subcommand describe; and not __fish_seen_subcommand_from account jwt operator user" -f -a "user" -d 'Describe a user'
complete -c nsc -n "__fish_nsc_using_subcommand describe; and __fish_seen_subcommand_from account" -s F -l field -d 'Print one member of the claims as JSON, as nats.limits.conn or nats.imports[0]' -r
complete -c nsc -n "__fish_nsc_using_subcommand describe; and __fish_seen_subcommand_from account" -s n -l name -d 'Name or public key of the account' -r
complete -c nsc -n "__fish_nsc_using_subcommand describe; and __fish_seen_subcommand_from account" -s o -l output-file -d 'File to write, \'--\' is stdout' -r
complete -c nsc -n "__fish_nsc_using_subcommand describe; and __fish_seen_subcommand_from account" -s J -l json -d 'Print the claims as JSON'
complete -c nsc -n "__fish_nsc_using_subcommand describe; and __fish_seen_subcommand_from account" -s W -l long-ids -d 'Show public keys of accounts, not their names'
complete -c nsc -n "__fish_nsc_using_subcommand describe; and __fish_seen_subcommand_from account" -s R -l raw -d 'Print the token'
complete -c nsc -n "__fish_nsc_using_subcommand describe; and __fish_seen_subcommand_from jwt" -s F -l field -d 'Print one member of the claims as JSON, as nats.limits.conn or nats.imports[0]' -r
complete -c nsc -n "__fish_nsc_using_subcommand describe; and __fish_seen_subcommand_from jwt" -s f -l file -d 'File or URL of a token or of credentials' -r
complete -c nsc -n "__fish_nsc_using_subcommand describe; and __fish_seen_subcommand_from jwt" -s o -l output-file -d 'File to write, \'--\' is stdout' -r
complete -c nsc -n "__fish_nsc_using_subcommand describe; and __fish_seen_subcommand_from jwt" -s J -l json -d 'Print the claims as JSON'
complete -c nsc -n "__fish_nsc_using_subcommand describe; and __fish_seen_subcommand_from jwt" -s W -l long-ids -d 'Show public keys of accounts, not their names'
complete -c nsc -n "__fish_nsc_using_subcommand describe; and __fish_seen_subcommand_from jwt" -s R -l raw -d 'Print the token'
complete -c nsc -n "__fish_nsc_using_subcommand describe; and __fish_seen_subcommand_from operator" -s F -l field -d 'Print one member of the claims as JSON, as nats.limits.conn or nats.imports[0]' -r
complete -c nsc -n "__fish_nsc_using_subcommand describe; and __fish_seen_subcommand_from operator" -s n -l name -d 'Name or public key of the operator' -r
complete -c nsc -n "__fish_nsc_using_subcommand describe; and __fish_seen_subcommand_from operator" -s o -l output-file -d 'File to write, \'--\' is stdout' -r
complete -c nsc -n "__fish_nsc_using_subcommand describe; and __fish_seen_subcommand_from operator" -s J -l json -d 'Print the claims as JSON'
complete -c nsc -n "__fish_nsc_using_subcommand describe; and __fish_seen_subcommand_from operator" -s W -l long-ids -d 'Show public keys of accounts, not their names'
complete -c nsc -n "__fish_nsc_using_subcommand describe; and __fish_seen_subcommand_from operator" -s R -l raw -d 'Print the token'
complete -c nsc -n "__fish_nsc_using_subcommand describe; and __fish_seen_subcommand_from user" -s F -l field -d 'Print one member of the claims as JSON, as nats.limits.conn or nats.imports[0]' -r
complete -c nsc -n "__fish_nsc_using_subcommand describe; and __fish_seen_subcommand_from user" -s a -l account -d 'Account: name or public key' -r
complete -c nsc -n "__fish_nsc_using_subcommand describe; and __fish_seen_subcommand_from user" -s n -l name -d 'Name or public key of the user' -r
complete -c nsc -n "__fish_nsc_using_subcommand describe; and __fish_seen_subcommand_from user" -s o -l output-file -d 'File to write, \'--\' is stdout' -r
complete -c nsc -n "__fish_nsc_using_subcommand describe; and __fish_seen_subcommand_from user" -s J -l json -d 'Print the claims as JSON'
complete -c nsc -n "__fish_nsc_using_subcommand describe; and __fish_seen_subcommand_from user" -s W -l long-ids -d 'Show public keys of accounts, not their names'
complete -c nsc -n "__fish_nsc_using_subcommand describe; and __fish_seen_subcommand_from user" -s R -l raw -d 'Print the token'
complete -c nsc -n "__fish_nsc_using_subcommand diff" -s a -l account -d 'Account: name or public key' -r
complete -c nsc -n "__fish_nsc_using_subcommand diff" -s u -l account-jwt-server-url -d 'URL of the server: http, https, nats or tls; the operator\'s without' -r
complete -c nsc -n "__fish_nsc_using_subcommand diff" -l system-account -d 'System account: its name; the operator\'s without' -r
complete -c nsc -n "__fish_nsc_using_subcommand diff" -l system-user -d 'User of the system account; without, one is made for two minutes' -r
complete -c nsc -n "__fish_nsc_using_subcommand diff" -l ca-cert -d 'Certificates of trusted authorities' -r
complete -c nsc -n "__fish_nsc_using_subcommand diff" -l client-cert -d 'Certificate of the client' -r
complete -c nsc -n "__fish_nsc_using_subcommand diff" -l client-key -d 'Private key to the certificate' -r
complete -c nsc -n "__fish_nsc_using_subcommand diff" -l tls-curves -d 'Curves to use: P256, P384, X25519, separated by commas' -r
complete -c nsc -n "__fish_nsc_using_subcommand diff" -s A -l all -d 'All accounts'
complete -c nsc -n "__fish_nsc_using_subcommand diff" -l tls-first -d 'Start TLS before the server\'s greeting'
complete -c nsc -n "__fish_nsc_using_subcommand edit; and not __fish_seen_subcommand_from account authcallout export operator signing-key user" -f -a "account" -d 'Edit an account'
complete -c nsc -n "__fish_nsc_using_subcommand edit; and not __fish_seen_subcommand_from account authcallout export operator signing-key user" -f -a "authcallout" -d 'Edit which service answers for the users of an account'
complete -c nsc -n "__fish_nsc_using_subcommand edit; and not __fish_seen_subcommand_from account authcallout export operator signing-key user" -f -a "export" -d 'Edit an export'
complete -c nsc -n "__fish_nsc_using_subcommand edit; and not __fish_seen_subcommand_from account authcallout export operator signing-key user" -f -a "operator" -d 'Edit the operator'
complete -c nsc -n "__fish_nsc_using_subcommand edit; and not __fish_seen_subcommand_from account authcallout export operator signing-key user" -f -a "signing-key" -d 'Edit the scope of a signing key, or give it one'
complete -c nsc -n "__fish_nsc_using_subcommand edit; and not __fish_seen_subcommand_from account authcallout export operator signing-key user" -f -a "user" -d 'Edit a user'
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from account" -s n -l name -d 'Name or public key of the account' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from account" -l tag -d 'Add tags, separated by commas' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from account" -l rm-tag -d 'Remove tags, separated by commas' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from account" -l start -d 'Valid from: yyyy-mm-dd, or a span from now as 3d (m, h, d, w, M, y), 0 for always' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from account" -l expiry -d 'Valid until: yyyy-mm-dd, or a span from now as 2M (m, h, d, w, M, y), 0 for always' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from account" -l sk -d 'Add signing keys: a key, seed or file, or \'generate\'; separated by commas' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from account" -l rm-sk -d 'Remove signing keys, separated by commas' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from account" -l conns -d 'Most connections, -1 is unlimited' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from account" -l leaf-conns -d 'Most leaf node connections, -1 is unlimited' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from account" -l data -d 'Most bytes, as 10GB, -1 is unlimited' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from account" -l exports -d 'Most exports, -1 is unlimited' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from account" -l imports -d 'Most imports, -1 is unlimited' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from account" -l payload -d 'Most bytes of a message, as 64KiB, -1 is unlimited' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from account" -l subscriptions -d 'Most subscriptions, -1 is unlimited' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from account" -l js-enable -d 'JetStream: switch it on without limits, for a tier or (0) for all' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from account" -l js-tier -d 'JetStream: number of replicas the limits are for, 0 for any' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from account" -l rm-js-tier -d 'JetStream: remove the limits of a tier, 0 for those of any' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from account" -l js-streams -d 'Most streams, -1 is unlimited' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from account" -l js-consumer -d 'Most consumers, -1 is unlimited' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from account" -l js-mem-storage -d 'Most bytes in memory, as 1GiB, -1 is unlimited, 0 none' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from account" -l js-max-mem-stream -d 'Most bytes of a stream in memory, -1 is unlimited' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from account" -l js-disk-storage -d 'Most bytes on disk, as 10GiB, -1 is unlimited, 0 none' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from account" -l js-max-disk-stream -d 'Most bytes of a stream on disk, -1 is unlimited' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from account" -l js-max-ack-pending -d 'Most messages of a consumer that wait for acknowledgement' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from account" -l description -d 'What the account is for' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from account" -l info-url -d 'Where more is written about it' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from account" -l trace-context-sampling -d 'Part of the messages that is traced in percent, 0 is 100' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from account" -l trace-context-subject -d 'Where traces of messages with a trace context go to; \'\' for nowhere' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from account" -l allow-pub -d 'Allow to publish to subjects, separated by commas' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from account" -l allow-pub-response -d 'Allow to publish to reply subjects, with =N so many times for each' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from account" -l allow-pubsub -d 'Allow to publish and subscribe to subjects, separated by commas' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from account" -l allow-sub -d 'Allow to subscribe to subjects or \'subject queue\', separated by commas' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from account" -l deny-pub -d 'Deny to publish to subjects, separated by commas' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from account" -l deny-pubsub -d 'Deny to publish and subscribe to subjects, separated by commas' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from account" -l deny-sub -d 'Deny to subscribe to subjects or \'subject queue\', separated by commas' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from account" -l response-ttl -d 'How long reply subjects may be published to, as 500ms, 5s, 1h; no limit without' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from account" -l rm -d 'Remove subjects from all lists, separated by commas' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from account" -l wildcard-exports -d 'Exports may have wildcards; --wildcard-exports=false forbids them'
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from account" -l disallow-bearer -d 'Users must prove that they hold their key; =false lets them off'
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from account" -l js-disable -d 'JetStream: remove all limits, which switches it off'
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from account" -l js-max-bytes-required -d 'JetStream: streams must say how large they may grow; =false lets them off'
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from account" -l rm-response-perms -d 'Remove the permission to publish to reply subjects'
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from authcallout" -s a -l account -d 'Account: name or public key' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from authcallout" -l allowed-account -d 'Add accounts that users may be put into, * for any' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from authcallout" -l auth-user -d 'Add users that are not asked about: those of the service' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from authcallout" -s x -l curve -d 'Curve key that requests are sealed for: a key, seed or file, or \'generate\'' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from authcallout" -l rm-allowed-account -d 'Remove accounts' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from authcallout" -l rm-auth-user -d 'Remove users' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from authcallout" -l disable -d 'Remove all of it; exclusive of the other flags'
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from authcallout" -l rm-curve -d 'Remove the curve key: requests are no longer sealed'
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from export" -s a -l account -d 'Account: name or public key' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from export" -l description -d 'What the export is for' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from export" -l info-url -d 'Where more is written about it' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from export" -l latency -d 'Subject of latency measurements (services)' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from export" -s n -l name -d 'Name of the export' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from export" -l response-threshold -d 'How long a response may take, as 1s (services)' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from export" -l response-type -d 'Answers of the service: Singleton, Stream or Chunked' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from export" -l sampling -d 'Measured part in percent [1-100] or \'header\' (services)' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from export" -s s -l subject -d 'Subject that the export has; the only one without' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from export" -l allow-trace -d 'Let importers trace through it (services); =false forbids it'
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from export" -s p -l private -d 'Importers need an activation token; =false lets everybody import'
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from export" -l rm-latency-sampling -d 'No longer measure latency'
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from export" -s r -l service -d 'Export a service; =false for a stream'
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from operator" -s u -l account-jwt-server-url -d 'Where accounts are pushed to: http, https, nats, tls, ws or wss' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from operator" -l rm-service-url -d 'Remove service URLs, separated by commas' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from operator" -l rm-sk -d 'Remove signing keys, separated by commas' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from operator" -s n -l service-url -d 'Add URLs of servers: nats, tls, ws or wss; separated by commas' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from operator" -l sk -d 'Add signing keys: a key, seed or file, or \'generate\'; separated by commas' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from operator" -l system-account -d 'System account: name or public key' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from operator" -l tag -d 'Add tags, separated by commas' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from operator" -l rm-tag -d 'Remove tags, separated by commas' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from operator" -l start -d 'Valid from: yyyy-mm-dd, or a span from now as 3d (m, h, d, w, M, y), 0 for always' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from operator" -l expiry -d 'Valid until: yyyy-mm-dd, or a span from now as 2M (m, h, d, w, M, y), 0 for always' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from operator" -l require-signing-keys -d 'Its own key signs the operator alone; =false lets it sign accounts, too'
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from operator" -l rm-account-jwt-server-url -d 'Accounts are pushed nowhere'
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from signing-key" -s a -l account -d 'Account: name or public key' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from signing-key" -l description -d 'What the role is for' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from signing-key" -l role -d 'Name of the role, which -K takes, too' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from signing-key" -l sk -d 'Role, key, seed or file, or \'generate\'; the first one counts' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from signing-key" -l conn-type -d 'Allow connection types: LEAFNODE, LEAFNODE_WS, MQTT, MQTT_WS, STANDARD, WEBSOCKET, IN_PROCESS' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from signing-key" -l data -d 'Most bytes, as 10MB; -1 is unlimited' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from signing-key" -l locale -d 'Time zone of --time, as Europe/Berlin' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from signing-key" -l payload -d 'Most bytes of a message, as 64KiB; -1 is unlimited' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from signing-key" -l rm-conn-type -d 'Remove connection types, separated by commas' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from signing-key" -l rm-source-network -d 'Remove networks, separated by commas' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from signing-key" -l rm-time -d 'Remove the time range with this start, hh:mm:ss' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from signing-key" -l source-network -d 'Allow connections from these networks, as 10.0.0.0/8, separated by commas' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from signing-key" -l subs -d 'Most subscriptions; -1 is unlimited' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from signing-key" -l time -d 'Allow connections in the time range hh:mm:ss-hh:mm:ss of every day' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from signing-key" -l allow-pub -d 'Allow to publish to subjects, separated by commas' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from signing-key" -l allow-pub-response -d 'Allow to publish to reply subjects, with =N so many times for each' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from signing-key" -l allow-pubsub -d 'Allow to publish and subscribe to subjects, separated by commas' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from signing-key" -l allow-sub -d 'Allow to subscribe to subjects or \'subject queue\', separated by commas' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from signing-key" -l deny-pub -d 'Deny to publish to subjects, separated by commas' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from signing-key" -l deny-pubsub -d 'Deny to publish and subscribe to subjects, separated by commas' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from signing-key" -l deny-sub -d 'Deny to subscribe to subjects or \'subject queue\', separated by commas' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from signing-key" -l response-ttl -d 'How long reply subjects may be published to, as 500ms, 5s, 1h; no limit without' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from signing-key" -l rm -d 'Remove subjects from all lists, separated by commas' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from signing-key" -l bearer -d 'The token alone opens the door: no signature is asked for'
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from signing-key" -l rm-response-perms -d 'Remove the permission to publish to reply subjects'
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from user" -s a -l account -d 'Account: name or public key' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from user" -s n -l name -d 'Name of the user, the only one without' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from user" -l tag -d 'Add tags, separated by commas' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from user" -l rm-tag -d 'Remove tags, separated by commas' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from user" -l start -d 'Valid from: yyyy-mm-dd, or a span from now as 3d (m, h, d, w, M, y), 0 for always' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from user" -l expiry -d 'Valid until: yyyy-mm-dd, or a span from now as 2M (m, h, d, w, M, y), 0 for always' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from user" -l conn-type -d 'Allow connection types: LEAFNODE, LEAFNODE_WS, MQTT, MQTT_WS, STANDARD, WEBSOCKET, IN_PROCESS' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from user" -l data -d 'Most bytes, as 10MB; -1 is unlimited' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from user" -l locale -d 'Time zone of --time, as Europe/Berlin' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from user" -l payload -d 'Most bytes of a message, as 64KiB; -1 is unlimited' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from user" -l rm-conn-type -d 'Remove connection types, separated by commas' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from user" -l rm-source-network -d 'Remove networks, separated by commas' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from user" -l rm-time -d 'Remove the time range with this start, hh:mm:ss' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from user" -l source-network -d 'Allow connections from these networks, as 10.0.0.0/8, separated by commas' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from user" -l subs -d 'Most subscriptions; -1 is unlimited' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from user" -l time -d 'Allow connections in the time range hh:mm:ss-hh:mm:ss of every day' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from user" -l allow-pub -d 'Allow to publish to subjects, separated by commas' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from user" -l allow-pub-response -d 'Allow to publish to reply subjects, with =N so many times for each' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from user" -l allow-pubsub -d 'Allow to publish and subscribe to subjects, separated by commas' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from user" -l allow-sub -d 'Allow to subscribe to subjects or \'subject queue\', separated by commas' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from user" -l deny-pub -d 'Deny to publish to subjects, separated by commas' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from user" -l deny-pubsub -d 'Deny to publish and subscribe to subjects, separated by commas' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from user" -l deny-sub -d 'Deny to subscribe to subjects or \'subject queue\', separated by commas' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from user" -l response-ttl -d 'How long reply subjects may be published to, as 500ms, 5s, 1h; no limit without' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from user" -l rm -d 'Remove subjects from all lists, separated by commas' -r
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from user" -l bearer -d 'The token alone opens the door: no signature is asked for'
complete -c nsc -n "__fish_nsc_using_subcommand edit; and __fish_seen_subcommand_from user" -l rm-response-perms -d 'Remove the permission to publish to reply subjects'
complete -c nsc -n "__fish_nsc_using_subcommand env" -s s -l store -d 'Directory of the operators' -r
complete -c nsc -n "__fish_nsc_using_subcommand env" -s o -l operator -d 'Operator' -r
complete -c nsc -n "__fish_nsc_using_subcommand env" -s a -l account -d 'Account of the operator' -r
complete -c nsc -n "__fish_nsc_using_subcommand expirations" -s e -l within -d 'What is soon: yyyy-mm-dd, or a span from now (m, h, d, w, M, y)' -r
complete -c nsc -n "__fish_nsc_using_subcommand expirations" -l json -d 'Report as JSON'
complete -c nsc -n "__fish_nsc_using_subcommand expirations" -l skip -d 'Leave out what does not expire soon'
complete -c nsc -n "__fish_nsc_using_subcommand export; and not __fish_seen_subcommand_from keys" -f -a "keys" -d 'Export the seeds of the operator, of accounts and users into a directory'
complete -c nsc -n "__fish_nsc_using_subcommand export; and __fish_seen_subcommand_from keys" -l account -d 'Keys of this account' -r
complete -c nsc -n "__fish_nsc_using_subcommand export; and __fish_seen_subcommand_from keys" -s f -l filter -d 'Keys whose public half holds this text' -r
complete -c nsc -n "__fish_nsc_using_subcommand export; and __fish_seen_subcommand_from keys" -l user -d 'The key of this user' -r
complete -c nsc -n "__fish_nsc_using_subcommand export; and __fish_seen_subcommand_from keys" -l curve -d 'Only this curve key' -r
complete -c nsc -n "__fish_nsc_using_subcommand export; and __fish_seen_subcommand_from keys" -s d -l dir -d 'Directory to write to (required)' -r
complete -c nsc -n "__fish_nsc_using_subcommand export; and __fish_seen_subcommand_from keys" -s a -l accounts -d 'Keys of accounts'
complete -c nsc -n "__fish_nsc_using_subcommand export; and __fish_seen_subcommand_from keys" -s A -l all -d 'Keys of the operator, of accounts and users'
complete -c nsc -n "__fish_nsc_using_subcommand export; and __fish_seen_subcommand_from keys" -l not-referenced -d 'Keys that the current operator, its accounts and users do not name'
complete -c nsc -n "__fish_nsc_using_subcommand export; and __fish_seen_subcommand_from keys" -s o -l operator -d 'Keys of the operator'
complete -c nsc -n "__fish_nsc_using_subcommand export; and __fish_seen_subcommand_from keys" -s u -l users -d 'Keys of users'
complete -c nsc -n "__fish_nsc_using_subcommand export; and __fish_seen_subcommand_from keys" -l curves -d 'Curve keys'
complete -c nsc -n "__fish_nsc_using_subcommand export; and __fish_seen_subcommand_from keys" -s F -l force -d 'Replace files that are there'
complete -c nsc -n "__fish_nsc_using_subcommand export; and __fish_seen_subcommand_from keys" -l include-jwts -d 'Write the tokens, too'
complete -c nsc -n "__fish_nsc_using_subcommand export; and __fish_seen_subcommand_from keys" -s R -l remove -d 'Remove the seeds from the keystore'
complete -c nsc -n "__fish_nsc_using_subcommand generate; and not __fish_seen_subcommand_from activation config context creds diagram nkey profile" -f -a "activation" -d 'Generate a token that lets an account import a private export'
complete -c nsc -n "__fish_nsc_using_subcommand generate; and not __fish_seen_subcommand_from activation config context creds diagram nkey profile" -f -a "config" -d 'Generate a server\'s configuration'
complete -c nsc -n "__fish_nsc_using_subcommand generate; and not __fish_seen_subcommand_from activation config context creds diagram nkey profile" -f -a "context" -d 'Generate a context of the nats program for a user'
complete -c nsc -n "__fish_nsc_using_subcommand generate; and not __fish_seen_subcommand_from activation config context creds diagram nkey profile" -f -a "creds" -d 'Generate the credentials file of a user'
complete -c nsc -n "__fish_nsc_using_subcommand generate; and not __fish_seen_subcommand_from activation config context creds diagram nkey profile" -f -a "diagram" -d 'Generate PlantUML or Mermaid diagrams of the store'
complete -c nsc -n "__fish_nsc_using_subcommand generate; and not __fish_seen_subcommand_from activation config context creds diagram nkey profile" -f -a "nkey" -d 'Generate nkeys and print their seeds'
complete -c nsc -n "__fish_nsc_using_subcommand generate; and not __fish_seen_subcommand_from activation config context creds diagram nkey profile" -f -a "profile" -d 'Generate a profile that tools can use from an nsc:// URL'
complete -c nsc -n "__fish_nsc_using_subcommand generate; and __fish_seen_subcommand_from activation" -s a -l account -d 'Exporting account: name or public key' -r
complete -c nsc -n "__fish_nsc_using_subcommand generate; and __fish_seen_subcommand_from activation" -s o -l output-file -d 'File to write, \'--\' is stdout' -r
complete -c nsc -n "__fish_nsc_using_subcommand generate; and __fish_seen_subcommand_from activation" -s s -l subject -d 'Subject within the export; that of the only private export without' -r
complete -c nsc -n "__fish_nsc_using_subcommand generate; and __fish_seen_subcommand_from activation" -s t -l target-account -d 'Importing account: name or public key' -r
complete -c nsc -n "__fish_nsc_using_subcommand generate; and __fish_seen_subcommand_from activation" -l start -d 'Valid from: yyyy-mm-dd, or a span from now as 3d (m, h, d, w, M, y), 0 for always' -r
complete -c nsc -n "__fish_nsc_using_subcommand generate; and __fish_seen_subcommand_from activation" -l expiry -d 'Valid until: yyyy-mm-dd, or a span from now as 2M (m, h, d, w, M, y), 0 for always' -r
complete -c nsc -n "__fish_nsc_using_subcommand generate; and __fish_seen_subcommand_from activation" -l push -d 'Send the token to the operator\'s account server, too'
complete -c nsc -n "__fish_nsc_using_subcommand generate; and __fish_seen_subcommand_from config" -l config-file -d 'File to write, \'--\' is stdout' -r
complete -c nsc -n "__fish_nsc_using_subcommand generate; and __fish_seen_subcommand_from config" -l sys-account -d 'System account: name or public key; the operator\'s without' -r
complete -c nsc -n "__fish_nsc_using_subcommand generate; and __fish_seen_subcommand_from config" -s F -l force -d 'Replace files that are there'
complete -c nsc -n "__fish_nsc_using_subcommand generate; and __fish_seen_subcommand_from config" -l mem-resolver -d 'The configuration holds the tokens of all accounts'
complete -c nsc -n "__fish_nsc_using_subcommand generate; and __fish_seen_subcommand_from config" -l nats-resolver -d 'Accounts are pushed to the server, which keeps all of them'
complete -c nsc -n "__fish_nsc_using_subcommand generate; and __fish_seen_subcommand_from config" -l nats-resolver-cache -d 'The server asks others for accounts and keeps them for a while'
complete -c nsc -n "__fish_nsc_using_subcommand generate; and __fish_seen_subcommand_from context" -s a -l account -d 'Account: name or public key' -r
complete -c nsc -n "__fish_nsc_using_subcommand generate; and __fish_seen_subcommand_from context" -l context -d 'Name of the context (required)' -r
complete -c nsc -n "__fish_nsc_using_subcommand generate; and __fish_seen_subcommand_from context" -s u -l user -d 'Name of the user, the only one without' -r
complete -c nsc -n "__fish_nsc_using_subcommand generate; and __fish_seen_subcommand_from creds" -s a -l account -d 'Account: name or public key' -r
complete -c nsc -n "__fish_nsc_using_subcommand generate; and __fish_seen_subcommand_from creds" -s n -l name -d 'Name of the user, the only one without' -r
complete -c nsc -n "__fish_nsc_using_subcommand generate; and __fish_seen_subcommand_from creds" -s o -l output-file -d 'File to write, \'--\' is stdout' -r
complete -c nsc -n "__fish_nsc_using_subcommand generate; and __fish_seen_subcommand_from diagram" -f -a "component" -d 'Generate a component diagram: exports and imports of the accounts'
complete -c nsc -n "__fish_nsc_using_subcommand generate; and __fish_seen_subcommand_from diagram" -f -a "object" -d 'Generate an object diagram: operator, accounts and users'
complete -c nsc -n "__fish_nsc_using_subcommand generate; and __fish_seen_subcommand_from nkey" -s o -l operator -d 'A key for an operator'
complete -c nsc -n "__fish_nsc_using_subcommand generate; and __fish_seen_subcommand_from nkey" -s a -l account -d 'A key for an account'
complete -c nsc -n "__fish_nsc_using_subcommand generate; and __fish_seen_subcommand_from nkey" -s u -l user -d 'A key for a user'
complete -c nsc -n "__fish_nsc_using_subcommand generate; and __fish_seen_subcommand_from nkey" -s x -l curve -d 'A curve key, to seal and open with'
complete -c nsc -n "__fish_nsc_using_subcommand generate; and __fish_seen_subcommand_from nkey" -s S -l store -d 'Put the seed into the keystore instead of printing it'
complete -c nsc -n "__fish_nsc_using_subcommand generate; and __fish_seen_subcommand_from profile" -s o -l output-file -d 'File to write, \'--\' is stdout' -r
complete -c nsc -n "__fish_nsc_using_subcommand import; and not __fish_seen_subcommand_from account keys user" -f -a "account" -d 'Import an account from a .jwt file; one that signed itself is signed by the operator'
complete -c nsc -n "__fish_nsc_using_subcommand import; and not __fish_seen_subcommand_from account keys user" -f -a "keys" -d 'Import the seeds in all .nk files of a directory'
complete -c nsc -n "__fish_nsc_using_subcommand import; and not __fish_seen_subcommand_from account keys user" -f -a "user" -d 'Import a user from a .jwt or .creds file'
complete -c nsc -n "__fish_nsc_using_subcommand import; and __fish_seen_subcommand_from account" -s j -l file -d 'File of the account\'s token, ending in .jwt (required)' -r
complete -c nsc -n "__fish_nsc_using_subcommand import; and __fish_seen_subcommand_from account" -l force -d 'Import an account of another operator: it is signed anew'
complete -c nsc -n "__fish_nsc_using_subcommand import; and __fish_seen_subcommand_from account" -l overwrite -d 'Replace the account if it is there'
complete -c nsc -n "__fish_nsc_using_subcommand import; and __fish_seen_subcommand_from account" -l skip -d 'Import in spite of validation errors'
complete -c nsc -n "__fish_nsc_using_subcommand import; and __fish_seen_subcommand_from keys" -s d -l dir -d 'Directory of the files (required)' -r
complete -c nsc -n "__fish_nsc_using_subcommand import; and __fish_seen_subcommand_from keys" -s R -l recurse -d 'Look into directories below, too'
complete -c nsc -n "__fish_nsc_using_subcommand import; and __fish_seen_subcommand_from user" -s f -l file -d 'File of the user\'s token or credentials, ending in .jwt or .creds (required)' -r
complete -c nsc -n "__fish_nsc_using_subcommand import; and __fish_seen_subcommand_from user" -l overwrite -d 'Replace the user if it is there'
complete -c nsc -n "__fish_nsc_using_subcommand import; and __fish_seen_subcommand_from user" -l skip -d 'Import in spite of validation errors'
complete -c nsc -n "__fish_nsc_using_subcommand init" -s d -l dir -d 'Directory in which the operator\'s directory is made' -r
complete -c nsc -n "__fish_nsc_using_subcommand init" -s n -l name -d 'Name of the operator, account and user; random without' -r
complete -c nsc -n "__fish_nsc_using_subcommand init" -s o -l remote-operator -d 'Well-known operator to join' -r
complete -c nsc -n "__fish_nsc_using_subcommand init" -s u -l url -d 'URL of the token of an operator to join' -r
complete -c nsc -n "__fish_nsc_using_subcommand keys; and not __fish_seen_subcommand_from migrate" -f -a "migrate" -d 'Bring the keystore into its present layout; the old one is kept beside it'
complete -c nsc -n "__fish_nsc_using_subcommand list; and not __fish_seen_subcommand_from accounts account keys key operators operator users user" -s J -l json -d 'List as JSON'
complete -c nsc -n "__fish_nsc_using_subcommand list; and not __fish_seen_subcommand_from accounts account keys key operators operator users user" -f -a "accounts" -d 'List accounts'
complete -c nsc -n "__fish_nsc_using_subcommand list; and not __fish_seen_subcommand_from accounts account keys key operators operator users user" -f -a "account" -d 'List accounts'
complete -c nsc -n "__fish_nsc_using_subcommand list; and not __fish_seen_subcommand_from accounts account keys key operators operator users user" -f -a "keys" -d 'List keys of the operator, accounts and users'
complete -c nsc -n "__fish_nsc_using_subcommand list; and not __fish_seen_subcommand_from accounts account keys key operators operator users user" -f -a "key" -d 'List keys of the operator, accounts and users'
complete -c nsc -n "__fish_nsc_using_subcommand list; and not __fish_seen_subcommand_from accounts account keys key operators operator users user" -f -a "operators" -d 'List operators'
complete -c nsc -n "__fish_nsc_using_subcommand list; and not __fish_seen_subcommand_from accounts account keys key operators operator users user" -f -a "operator" -d 'List operators'
complete -c nsc -n "__fish_nsc_using_subcommand list; and not __fish_seen_subcommand_from accounts account keys key operators operator users user" -f -a "users" -d 'List users'
complete -c nsc -n "__fish_nsc_using_subcommand list; and not __fish_seen_subcommand_from accounts account keys key operators operator users user" -f -a "user" -d 'List users'
complete -c nsc -n "__fish_nsc_using_subcommand list; and __fish_seen_subcommand_from accounts" -s o -l operator -d 'Operator, which becomes the current one' -r
complete -c nsc -n "__fish_nsc_using_subcommand list; and __fish_seen_subcommand_from accounts" -s J -l json -d 'List as JSON'
complete -c nsc -n "__fish_nsc_using_subcommand list; and __fish_seen_subcommand_from account" -s o -l operator -d 'Operator, which becomes the current one' -r
complete -c nsc -n "__fish_nsc_using_subcommand list; and __fish_seen_subcommand_from account" -s J -l json -d 'List as JSON'
complete -c nsc -n "__fish_nsc_using_subcommand list; and __fish_seen_subcommand_from keys" -l account -d 'Keys of this account' -r
complete -c nsc -n "__fish_nsc_using_subcommand list; and __fish_seen_subcommand_from keys" -s f -l filter -d 'Keys whose public half holds this text' -r
complete -c nsc -n "__fish_nsc_using_subcommand list; and __fish_seen_subcommand_from keys" -l user -d 'The key of this user' -r
complete -c nsc -n "__fish_nsc_using_subcommand list; and __fish_seen_subcommand_from keys" -s a -l accounts -d 'Keys of accounts'
complete -c nsc -n "__fish_nsc_using_subcommand list; and __fish_seen_subcommand_from keys" -s A -l all -d 'Keys of the operator, of accounts and users'
complete -c nsc -n "__fish_nsc_using_subcommand list; and __fish_seen_subcommand_from keys" -l not-referenced -d 'Keys that the current operator, its accounts and users do not name'
complete -c nsc -n "__fish_nsc_using_subcommand list; and __fish_seen_subcommand_from keys" -s o -l operator -d 'Keys of the operator'
complete -c nsc -n "__fish_nsc_using_subcommand list; and __fish_seen_subcommand_from keys" -s u -l users -d 'Keys of users'
complete -c nsc -n "__fish_nsc_using_subcommand list; and __fish_seen_subcommand_from keys" -s x -l curve -d 'Curve keys'
complete -c nsc -n "__fish_nsc_using_subcommand list; and __fish_seen_subcommand_from keys" -s J -l json -d 'List as JSON'
complete -c nsc -n "__fish_nsc_using_subcommand list; and __fish_seen_subcommand_from keys" -s S -l show-seeds -d 'Show the seeds: whoever reads them can sign'
complete -c nsc -n "__fish_nsc_using_subcommand list; and __fish_seen_subcommand_from key" -l account -d 'Keys of this account' -r
complete -c nsc -n "__fish_nsc_using_subcommand list; and __fish_seen_subcommand_from key" -s f -l filter -d 'Keys whose public half holds this text' -r
complete -c nsc -n "__fish_nsc_using_subcommand list; and __fish_seen_subcommand_from key" -l user -d 'The key of this user' -r
complete -c nsc -n "__fish_nsc_using_subcommand list; and __fish_seen_subcommand_from key" -s a -l accounts -d 'Keys of accounts'
complete -c nsc -n "__fish_nsc_using_subcommand list; and __fish_seen_subcommand_from key" -s A -l all -d 'Keys of the operator, of accounts and users'
complete -c nsc -n "__fish_nsc_using_subcommand list; and __fish_seen_subcommand_from key" -l not-referenced -d 'Keys that the current operator, its accounts and users do not name'
complete -c nsc -n "__fish_nsc_using_subcommand list; and __fish_seen_subcommand_from key" -s o -l operator -d 'Keys of the operator'
complete -c nsc -n "__fish_nsc_using_subcommand list; and __fish_seen_subcommand_from key" -s u -l users -d 'Keys of users'
complete -c nsc -n "__fish_nsc_using_subcommand list; and __fish_seen_subcommand_from key" -s x -l curve -d 'Curve keys'
complete -c nsc -n "__fish_nsc_using_subcommand list; and __fish_seen_subcommand_from key" -s J -l json -d 'List as JSON'
complete -c nsc -n "__fish_nsc_using_subcommand list; and __fish_seen_subcommand_from key" -s S -l show-seeds -d 'Show the seeds: whoever reads them can sign'
complete -c nsc -n "__fish_nsc_using_subcommand list; and __fish_seen_subcommand_from operators" -s J -l json -d 'List as JSON'
complete -c nsc -n "__fish_nsc_using_subcommand list; and __fish_seen_subcommand_from operator" -s J -l json -d 'List as JSON'
complete -c nsc -n "__fish_nsc_using_subcommand list; and __fish_seen_subcommand_from users" -s a -l account -d 'Account, which becomes the current one' -r
complete -c nsc -n "__fish_nsc_using_subcommand list; and __fish_seen_subcommand_from users" -s o -l operator -d 'Operator, which becomes the current one' -r
complete -c nsc -n "__fish_nsc_using_subcommand list; and __fish_seen_subcommand_from users" -s J -l json -d 'List as JSON'
complete -c nsc -n "__fish_nsc_using_subcommand list; and __fish_seen_subcommand_from user" -s a -l account -d 'Account, which becomes the current one' -r
complete -c nsc -n "__fish_nsc_using_subcommand list; and __fish_seen_subcommand_from user" -s o -l operator -d 'Operator, which becomes the current one' -r
complete -c nsc -n "__fish_nsc_using_subcommand list; and __fish_seen_subcommand_from user" -s J -l json -d 'List as JSON'
complete -c nsc -n "__fish_nsc_using_subcommand load" -l profile -d 'nsc://OPERATOR?secret=SEED[&user=NAME]: a well-known operator, the account\'s seed' -r
complete -c nsc -n "__fish_nsc_using_subcommand load" -l seed -d 'Seed of the account' -r
complete -c nsc -n "__fish_nsc_using_subcommand load" -l url -d 'URL of the operator\'s token' -r
complete -c nsc -n "__fish_nsc_using_subcommand load" -l user -d 'Name of the user' -r
complete -c nsc -n "__fish_nsc_using_subcommand pull" -s a -l account -d 'Account: name or public key' -r
complete -c nsc -n "__fish_nsc_using_subcommand pull" -l system-account -d 'System account: its name; the operator\'s without' -r
complete -c nsc -n "__fish_nsc_using_subcommand pull" -l system-user -d 'User of the system account; without, one is made for two minutes' -r
complete -c nsc -n "__fish_nsc_using_subcommand pull" -l ca-cert -d 'Certificates of trusted authorities' -r
complete -c nsc -n "__fish_nsc_using_subcommand pull" -l client-cert -d 'Certificate of the client' -r
complete -c nsc -n "__fish_nsc_using_subcommand pull" -l client-key -d 'Private key to the certificate' -r
complete -c nsc -n "__fish_nsc_using_subcommand pull" -l tls-curves -d 'Curves to use: P256, P384, X25519, separated by commas' -r
complete -c nsc -n "__fish_nsc_using_subcommand pull" -s A -l all -d 'The operator and all accounts'
complete -c nsc -n "__fish_nsc_using_subcommand pull" -s F -l overwrite-newer -d 'Replace tokens that are newer than the servers\''
complete -c nsc -n "__fish_nsc_using_subcommand pull" -l tls-first -d 'Start TLS before the server\'s greeting'
complete -c nsc -n "__fish_nsc_using_subcommand push" -s a -l account -d 'Account: name or public key' -r
complete -c nsc -n "__fish_nsc_using_subcommand push" -s u -l account-jwt-server-url -d 'URL of the server: http, https, nats or tls; the operator\'s without' -r
complete -c nsc -n "__fish_nsc_using_subcommand push" -s R -l account-removal -d 'Delete this account on the servers: name or public key' -r
complete -c nsc -n "__fish_nsc_using_subcommand push" -l system-account -d 'System account: its name; the operator\'s without' -r
complete -c nsc -n "__fish_nsc_using_subcommand push" -l system-user -d 'User of the system account; without, one is made for two minutes' -r
complete -c nsc -n "__fish_nsc_using_subcommand push" -l timeout -d 'Seconds to wait for the servers\' answers, 1 to 60' -r
complete -c nsc -n "__fish_nsc_using_subcommand push" -l ca-cert -d 'Certificates of trusted authorities' -r
complete -c nsc -n "__fish_nsc_using_subcommand push" -l client-cert -d 'Certificate of the client' -r
complete -c nsc -n "__fish_nsc_using_subcommand push" -l client-key -d 'Private key to the certificate' -r
complete -c nsc -n "__fish_nsc_using_subcommand push" -l tls-curves -d 'Curves to use: P256, P384, X25519, separated by commas' -r
complete -c nsc -n "__fish_nsc_using_subcommand push" -s A -l all -d 'All accounts'
complete -c nsc -n "__fish_nsc_using_subcommand push" -s D -l diff -d 'List which accounts are on the servers'
complete -c nsc -n "__fish_nsc_using_subcommand push" -l dry-run -d 'Tell what would change, claim by claim, and change nothing'
complete -c nsc -n "__fish_nsc_using_subcommand push" -s F -l force -d 'Push in spite of validation errors'
complete -c nsc -n "__fish_nsc_using_subcommand push" -s P -l prune -d 'Delete the accounts on the servers that are not in the store'
complete -c nsc -n "__fish_nsc_using_subcommand push" -l tls-first -d 'Start TLS before the server\'s greeting'
complete -c nsc -n "__fish_nsc_using_subcommand reissue; and not __fish_seen_subcommand_from operator" -f -a "operator" -d 'Re-issue the operator with a new identity and sign its accounts anew'
complete -c nsc -n "__fish_nsc_using_subcommand reissue; and __fish_seen_subcommand_from operator" -s n -l name -d 'Name of the operator, the current one without' -r
complete -c nsc -n "__fish_nsc_using_subcommand reissue; and __fish_seen_subcommand_from operator" -l convert-to-signing-key -d 'Keep the old identity as a signing key: accounts stay as they are'
complete -c nsc -n "__fish_nsc_using_subcommand revocations; and not __fish_seen_subcommand_from add-user add_user add_activation add-activation delete-user delete_user delete_activation delete-activation list-users list_users list_activations list-activations" -f -a "add-user" -d 'Revoke a user'
complete -c nsc -n "__fish_nsc_using_subcommand revocations; and not __fish_seen_subcommand_from add-user add_user add_activation add-activation delete-user delete_user delete_activation delete-activation list-users list_users list_activations list-activations" -f -a "add_user" -d 'Revoke a user'
complete -c nsc -n "__fish_nsc_using_subcommand revocations; and not __fish_seen_subcommand_from add-user add_user add_activation add-activation delete-user delete_user delete_activation delete-activation list-users list_users list_activations list-activations" -f -a "add_activation" -d 'Revoke an account\'s access to an export'
complete -c nsc -n "__fish_nsc_using_subcommand revocations; and not __fish_seen_subcommand_from add-user add_user add_activation add-activation delete-user delete_user delete_activation delete-activation list-users list_users list_activations list-activations" -f -a "add-activation" -d 'Revoke an account\'s access to an export'
complete -c nsc -n "__fish_nsc_using_subcommand revocations; and not __fish_seen_subcommand_from add-user add_user add_activation add-activation delete-user delete_user delete_activation delete-activation list-users list_users list_activations list-activations" -f -a "delete-user" -d 'Remove the revocation of a user'
complete -c nsc -n "__fish_nsc_using_subcommand revocations; and not __fish_seen_subcommand_from add-user add_user add_activation add-activation delete-user delete_user delete_activation delete-activation list-users list_users list_activations list-activations" -f -a "delete_user" -d 'Remove the revocation of a user'
complete -c nsc -n "__fish_nsc_using_subcommand revocations; and not __fish_seen_subcommand_from add-user add_user add_activation add-activation delete-user delete_user delete_activation delete-activation list-users list_users list_activations list-activations" -f -a "delete_activation" -d 'Remove the revocation of an account from an export'
complete -c nsc -n "__fish_nsc_using_subcommand revocations; and not __fish_seen_subcommand_from add-user add_user add_activation add-activation delete-user delete_user delete_activation delete-activation list-users list_users list_activations list-activations" -f -a "delete-activation" -d 'Remove the revocation of an account from an export'
complete -c nsc -n "__fish_nsc_using_subcommand revocations; and not __fish_seen_subcommand_from add-user add_user add_activation add-activation delete-user delete_user delete_activation delete-activation list-users list_users list_activations list-activations" -f -a "list-users" -d 'List the revoked users of an account'
complete -c nsc -n "__fish_nsc_using_subcommand revocations; and not __fish_seen_subcommand_from add-user add_user add_activation add-activation delete-user delete_user delete_activation delete-activation list-users list_users list_activations list-activations" -f -a "list_users" -d 'List the revoked users of an account'
complete -c nsc -n "__fish_nsc_using_subcommand revocations; and not __fish_seen_subcommand_from add-user add_user add_activation add-activation delete-user delete_user delete_activation delete-activation list-users list_users list_activations list-activations" -f -a "list_activations" -d 'List the accounts revoked in an export'
complete -c nsc -n "__fish_nsc_using_subcommand revocations; and not __fish_seen_subcommand_from add-user add_user add_activation add-activation delete-user delete_user delete_activation delete-activation list-users list_users list_activations list-activations" -f -a "list-activations" -d 'List the accounts revoked in an export'
complete -c nsc -n "__fish_nsc_using_subcommand revocations; and __fish_seen_subcommand_from add-user" -s a -l account -d 'Account: name or public key' -r
complete -c nsc -n "__fish_nsc_using_subcommand revocations; and __fish_seen_subcommand_from add-user" -s n -l name -d 'Name of the user' -r
complete -c nsc -n "__fish_nsc_using_subcommand revocations; and __fish_seen_subcommand_from add-user" -s u -l user-public-key -d 'Public key or name of a user, * for all' -r
complete -c nsc -n "__fish_nsc_using_subcommand revocations; and __fish_seen_subcommand_from add-user" -l at -d 'Void what was issued until then: RFC 3339 or unix seconds, 0 is now' -r
complete -c nsc -n "__fish_nsc_using_subcommand revocations; and __fish_seen_subcommand_from add_user" -s a -l account -d 'Account: name or public key' -r
complete -c nsc -n "__fish_nsc_using_subcommand revocations; and __fish_seen_subcommand_from add_user" -s n -l name -d 'Name of the user' -r
complete -c nsc -n "__fish_nsc_using_subcommand revocations; and __fish_seen_subcommand_from add_user" -s u -l user-public-key -d 'Public key or name of a user, * for all' -r
complete -c nsc -n "__fish_nsc_using_subcommand revocations; and __fish_seen_subcommand_from add_user" -l at -d 'Void what was issued until then: RFC 3339 or unix seconds, 0 is now' -r
complete -c nsc -n "__fish_nsc_using_subcommand revocations; and __fish_seen_subcommand_from add_activation" -s a -l account -d 'Exporting account: name or public key' -r
complete -c nsc -n "__fish_nsc_using_subcommand revocations; and __fish_seen_subcommand_from add_activation" -s s -l subject -d 'Subject within the export; that of the only one without' -r
complete -c nsc -n "__fish_nsc_using_subcommand revocations; and __fish_seen_subcommand_from add_activation" -s t -l target-account -d 'Importing account: name or public key, * for all' -r
complete -c nsc -n "__fish_nsc_using_subcommand revocations; and __fish_seen_subcommand_from add_activation" -l at -d 'Void what was issued until then: RFC 3339 or unix seconds, 0 is now' -r
complete -c nsc -n "__fish_nsc_using_subcommand revocations; and __fish_seen_subcommand_from add_activation" -l service -d 'A service, not a stream'
complete -c nsc -n "__fish_nsc_using_subcommand revocations; and __fish_seen_subcommand_from add-activation" -s a -l account -d 'Exporting account: name or public key' -r
complete -c nsc -n "__fish_nsc_using_subcommand revocations; and __fish_seen_subcommand_from add-activation" -s s -l subject -d 'Subject within the export; that of the only one without' -r
complete -c nsc -n "__fish_nsc_using_subcommand revocations; and __fish_seen_subcommand_from add-activation" -s t -l target-account -d 'Importing account: name or public key, * for all' -r
complete -c nsc -n "__fish_nsc_using_subcommand revocations; and __fish_seen_subcommand_from add-activation" -l at -d 'Void what was issued until then: RFC 3339 or unix seconds, 0 is now' -r
complete -c nsc -n "__fish_nsc_using_subcommand revocations; and __fish_seen_subcommand_from add-activation" -l service -d 'A service, not a stream'
complete -c nsc -n "__fish_nsc_using_subcommand revocations; and __fish_seen_subcommand_from delete-user" -s a -l account -d 'Account: name or public key' -r
complete -c nsc -n "__fish_nsc_using_subcommand revocations; and __fish_seen_subcommand_from delete-user" -s n -l name -d 'Name of the user' -r
complete -c nsc -n "__fish_nsc_using_subcommand revocations; and __fish_seen_subcommand_from delete-user" -s u -l user-public-key -d 'Public key or name of a user, * for all' -r
complete -c nsc -n "__fish_nsc_using_subcommand revocations; and __fish_seen_subcommand_from delete_user" -s a -l account -d 'Account: name or public key' -r
complete -c nsc -n "__fish_nsc_using_subcommand revocations; and __fish_seen_subcommand_from delete_user" -s n -l name -d 'Name of the user' -r
complete -c nsc -n "__fish_nsc_using_subcommand revocations; and __fish_seen_subcommand_from delete_user" -s u -l user-public-key -d 'Public key or name of a user, * for all' -r
complete -c nsc -n "__fish_nsc_using_subcommand revocations; and __fish_seen_subcommand_from delete_activation" -s a -l account -d 'Exporting account: name or public key' -r
complete -c nsc -n "__fish_nsc_using_subcommand revocations; and __fish_seen_subcommand_from delete_activation" -s s -l subject -d 'Subject within the export; that of the only one without' -r
complete -c nsc -n "__fish_nsc_using_subcommand revocations; and __fish_seen_subcommand_from delete_activation" -s t -l target-account -d 'Importing account: name or public key, * for all' -r
complete -c nsc -n "__fish_nsc_using_subcommand revocations; and __fish_seen_subcommand_from delete_activation" -l service -d 'A service, not a stream'
complete -c nsc -n "__fish_nsc_using_subcommand revocations; and __fish_seen_subcommand_from delete-activation" -s a -l account -d 'Exporting account: name or public key' -r
complete -c nsc -n "__fish_nsc_using_subcommand revocations; and __fish_seen_subcommand_from delete-activation" -s s -l subject -d 'Subject within the export; that of the only one without' -r
complete -c nsc -n "__fish_nsc_using_subcommand revocations; and __fish_seen_subcommand_from delete-activation" -s t -l target-account -d 'Importing account: name or public key, * for all' -r
complete -c nsc -n "__fish_nsc_using_subcommand revocations; and __fish_seen_subcommand_from delete-activation" -l service -d 'A service, not a stream'
complete -c nsc -n "__fish_nsc_using_subcommand revocations; and __fish_seen_subcommand_from list-users" -s a -l account -d 'Account: name or public key' -r
complete -c nsc -n "__fish_nsc_using_subcommand revocations; and __fish_seen_subcommand_from list_users" -s a -l account -d 'Account: name or public key' -r
complete -c nsc -n "__fish_nsc_using_subcommand revocations; and __fish_seen_subcommand_from list_activations" -s a -l account -d 'Exporting account: name or public key' -r
complete -c nsc -n "__fish_nsc_using_subcommand revocations; and __fish_seen_subcommand_from list_activations" -s s -l subject -d 'Subject within the export; that of the only one without' -r
complete -c nsc -n "__fish_nsc_using_subcommand revocations; and __fish_seen_subcommand_from list_activations" -l service -d 'A service, not a stream'
complete -c nsc -n "__fish_nsc_using_subcommand revocations; and __fish_seen_subcommand_from list-activations" -s a -l account -d 'Exporting account: name or public key' -r
complete -c nsc -n "__fish_nsc_using_subcommand revocations; and __fish_seen_subcommand_from list-activations" -s s -l subject -d 'Subject within the export; that of the only one without' -r
complete -c nsc -n "__fish_nsc_using_subcommand revocations; and __fish_seen_subcommand_from list-activations" -l service -d 'A service, not a stream'
complete -c nsc -n "__fish_nsc_using_subcommand select; and not __fish_seen_subcommand_from account operator" -f -a "account" -d 'Set the current account'
complete -c nsc -n "__fish_nsc_using_subcommand select; and not __fish_seen_subcommand_from account operator" -f -a "operator" -d 'Set the current operator'
complete -c nsc -n "__fish_nsc_using_subcommand tool; and not __fish_seen_subcommand_from pub sub req reply rtt" -l nats -d 'URL of the server, the operator\'s service URLs without' -r
complete -c nsc -n "__fish_nsc_using_subcommand tool; and not __fish_seen_subcommand_from pub sub req reply rtt" -l ca-cert -d 'Certificates of trusted authorities' -r
complete -c nsc -n "__fish_nsc_using_subcommand tool; and not __fish_seen_subcommand_from pub sub req reply rtt" -l client-cert -d 'Certificate of the client' -r
complete -c nsc -n "__fish_nsc_using_subcommand tool; and not __fish_seen_subcommand_from pub sub req reply rtt" -l client-key -d 'Private key to the certificate' -r
complete -c nsc -n "__fish_nsc_using_subcommand tool; and not __fish_seen_subcommand_from pub sub req reply rtt" -l tls-curves -d 'Curves to use: P256, P384, X25519, separated by commas' -r
complete -c nsc -n "__fish_nsc_using_subcommand tool; and not __fish_seen_subcommand_from pub sub req reply rtt" -l tls-first -d 'Start TLS before the server\'s greeting'
complete -c nsc -n "__fish_nsc_using_subcommand tool; and not __fish_seen_subcommand_from pub sub req reply rtt" -f -a "pub" -d 'Publish to a subject as a user of an account'
complete -c nsc -n "__fish_nsc_using_subcommand tool; and not __fish_seen_subcommand_from pub sub req reply rtt" -f -a "sub" -d 'Subscribe to a subject as a user of an account'
complete -c nsc -n "__fish_nsc_using_subcommand tool; and not __fish_seen_subcommand_from pub sub req reply rtt" -f -a "req" -d 'Send a request to a subject as a user of an account'
complete -c nsc -n "__fish_nsc_using_subcommand tool; and not __fish_seen_subcommand_from pub sub req reply rtt" -f -a "reply" -d 'Reply to requests on a subject as a user of an account'
complete -c nsc -n "__fish_nsc_using_subcommand tool; and not __fish_seen_subcommand_from pub sub req reply rtt" -f -a "rtt" -d 'Measure the round trip time to the server'
complete -c nsc -n "__fish_nsc_using_subcommand tool; and __fish_seen_subcommand_from pub" -l nats -d 'URL of the server, the operator\'s service URLs without' -r
complete -c nsc -n "__fish_nsc_using_subcommand tool; and __fish_seen_subcommand_from pub" -l ca-cert -d 'Certificates of trusted authorities' -r
complete -c nsc -n "__fish_nsc_using_subcommand tool; and __fish_seen_subcommand_from pub" -l client-cert -d 'Certificate of the client' -r
complete -c nsc -n "__fish_nsc_using_subcommand tool; and __fish_seen_subcommand_from pub" -l client-key -d 'Private key to the certificate' -r
complete -c nsc -n "__fish_nsc_using_subcommand tool; and __fish_seen_subcommand_from pub" -l tls-curves -d 'Curves to use: P256, P384, X25519, separated by commas' -r
complete -c nsc -n "__fish_nsc_using_subcommand tool; and __fish_seen_subcommand_from pub" -s a -l account -d 'Account: name or public key' -r
complete -c nsc -n "__fish_nsc_using_subcommand tool; and __fish_seen_subcommand_from pub" -s u -l user -d 'Name of the user, the only one without' -r
complete -c nsc -n "__fish_nsc_using_subcommand tool; and __fish_seen_subcommand_from pub" -l tls-first -d 'Start TLS before the server\'s greeting'
complete -c nsc -n "__fish_nsc_using_subcommand tool; and __fish_seen_subcommand_from sub" -l nats -d 'URL of the server, the operator\'s service URLs without' -r
complete -c nsc -n "__fish_nsc_using_subcommand tool; and __fish_seen_subcommand_from sub" -l ca-cert -d 'Certificates of trusted authorities' -r
complete -c nsc -n "__fish_nsc_using_subcommand tool; and __fish_seen_subcommand_from sub" -l client-cert -d 'Certificate of the client' -r
complete -c nsc -n "__fish_nsc_using_subcommand tool; and __fish_seen_subcommand_from sub" -l client-key -d 'Private key to the certificate' -r
complete -c nsc -n "__fish_nsc_using_subcommand tool; and __fish_seen_subcommand_from sub" -l tls-curves -d 'Curves to use: P256, P384, X25519, separated by commas' -r
complete -c nsc -n "__fish_nsc_using_subcommand tool; and __fish_seen_subcommand_from sub" -s a -l account -d 'Account: name or public key' -r
complete -c nsc -n "__fish_nsc_using_subcommand tool; and __fish_seen_subcommand_from sub" -s u -l user -d 'Name of the user, the only one without' -r
complete -c nsc -n "__fish_nsc_using_subcommand tool; and __fish_seen_subcommand_from sub" -s q -l queue -d 'Name of the queue' -r
complete -c nsc -n "__fish_nsc_using_subcommand tool; and __fish_seen_subcommand_from sub" -l tls-first -d 'Start TLS before the server\'s greeting'
complete -c nsc -n "__fish_nsc_using_subcommand tool; and __fish_seen_subcommand_from req" -l nats -d 'URL of the server, the operator\'s service URLs without' -r
complete -c nsc -n "__fish_nsc_using_subcommand tool; and __fish_seen_subcommand_from req" -l ca-cert -d 'Certificates of trusted authorities' -r
complete -c nsc -n "__fish_nsc_using_subcommand tool; and __fish_seen_subcommand_from req" -l client-cert -d 'Certificate of the client' -r
complete -c nsc -n "__fish_nsc_using_subcommand tool; and __fish_seen_subcommand_from req" -l client-key -d 'Private key to the certificate' -r
complete -c nsc -n "__fish_nsc_using_subcommand tool; and __fish_seen_subcommand_from req" -l tls-curves -d 'Curves to use: P256, P384, X25519, separated by commas' -r
complete -c nsc -n "__fish_nsc_using_subcommand tool; and __fish_seen_subcommand_from req" -s a -l account -d 'Account: name or public key' -r
complete -c nsc -n "__fish_nsc_using_subcommand tool; and __fish_seen_subcommand_from req" -s u -l user -d 'Name of the user, the only one without' -r
complete -c nsc -n "__fish_nsc_using_subcommand tool; and __fish_seen_subcommand_from req" -l tls-first -d 'Start TLS before the server\'s greeting'
complete -c nsc -n "__fish_nsc_using_subcommand tool; and __fish_seen_subcommand_from reply" -l nats -d 'URL of the server, the operator\'s service URLs without' -r
complete -c nsc -n "__fish_nsc_using_subcommand tool; and __fish_seen_subcommand_from reply" -l ca-cert -d 'Certificates of trusted authorities' -r
complete -c nsc -n "__fish_nsc_using_subcommand tool; and __fish_seen_subcommand_from reply" -l client-cert -d 'Certificate of the client' -r
complete -c nsc -n "__fish_nsc_using_subcommand tool; and __fish_seen_subcommand_from reply" -l client-key -d 'Private key to the certificate' -r
complete -c nsc -n "__fish_nsc_using_subcommand tool; and __fish_seen_subcommand_from reply" -l tls-curves -d 'Curves to use: P256, P384, X25519, separated by commas' -r
complete -c nsc -n "__fish_nsc_using_subcommand tool; and __fish_seen_subcommand_from reply" -s a -l account -d 'Account: name or public key' -r
complete -c nsc -n "__fish_nsc_using_subcommand tool; and __fish_seen_subcommand_from reply" -s u -l user -d 'Name of the user, the only one without' -r
complete -c nsc -n "__fish_nsc_using_subcommand tool; and __fish_seen_subcommand_from reply" -l max-messages -d 'End after so many messages, -1 for never' -r
complete -c nsc -n "__fish_nsc_using_subcommand tool; and __fish_seen_subcommand_from reply" -s q -l queue -d 'Name of the queue' -r
complete -c nsc -n "__fish_nsc_using_subcommand tool; and __fish_seen_subcommand_from reply" -l tls-first -d 'Start TLS before the server\'s greeting'
complete -c nsc -n "__fish_nsc_using_subcommand tool; and __fish_seen_subcommand_from rtt" -l nats -d 'URL of the server, the operator\'s service URLs without' -r
complete -c nsc -n "__fish_nsc_using_subcommand tool; and __fish_seen_subcommand_from rtt" -l ca-cert -d 'Certificates of trusted authorities' -r
complete -c nsc -n "__fish_nsc_using_subcommand tool; and __fish_seen_subcommand_from rtt" -l client-cert -d 'Certificate of the client' -r
complete -c nsc -n "__fish_nsc_using_subcommand tool; and __fish_seen_subcommand_from rtt" -l client-key -d 'Private key to the certificate' -r
complete -c nsc -n "__fish_nsc_using_subcommand tool; and __fish_seen_subcommand_from rtt" -l tls-curves -d 'Curves to use: P256, P384, X25519, separated by commas' -r
complete -c nsc -n "__fish_nsc_using_subcommand tool; and __fish_seen_subcommand_from rtt" -s a -l account -d 'Account: name or public key' -r
complete -c nsc -n "__fish_nsc_using_subcommand tool; and __fish_seen_subcommand_from rtt" -s u -l user -d 'Name of the user, the only one without' -r
complete -c nsc -n "__fish_nsc_using_subcommand tool; and __fish_seen_subcommand_from rtt" -l tls-first -d 'Start TLS before the server\'s greeting'
complete -c nsc -n "__fish_nsc_using_subcommand validate" -s a -l account -d 'Account: name or public key' -r
complete -c nsc -n "__fish_nsc_using_subcommand validate" -s f -l file -d 'File of tokens, one a line; exclusive of the others' -r
complete -c nsc -n "__fish_nsc_using_subcommand validate" -s A -l all-accounts -d 'All accounts; exclusive of --account'
