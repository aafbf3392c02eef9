# fish completion for PROGRAM: source it, or install it as PROGRAM.fish in fish's completions directory.
function __FUNCTION_complete
    set -l words (commandline -opc) (commandline -ct)
    $words[1] --completion-fish $words[2..] 2>/dev/null
end
complete -c PROGRAM -a '(__FUNCTION_complete)'
