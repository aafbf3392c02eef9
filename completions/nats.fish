# fish completion for nats: source it, or install it as nats.fish in fish's completions directory.
function __nats_complete
    set -l words (commandline -opc) (commandline -ct)
    $words[1] --completion-fish $words[2..] 2>/dev/null
end
complete -c nats -a '(__nats_complete)'
