# bash completion for PROGRAM: source it, or install it as PROGRAM in bash-completion's completions directory.
_FUNCTION_complete() {
    local cur="${COMP_WORDS[COMP_CWORD]}"
    local words
    words=$("${COMP_WORDS[0]}" --completion-bash "${COMP_WORDS[@]:1:$COMP_CWORD}" 2>/dev/null)
    COMPREPLY=($(compgen -W "${words}" -- "${cur}"))
    return 0
}
complete -F _FUNCTION_complete -o default PROGRAM
