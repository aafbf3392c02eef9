#compdef PROGRAM
# zsh completion for PROGRAM: source it after compinit, or install it as _PROGRAM in a directory of $fpath.
_FUNCTION() {
    local -a found described
    local line
    found=("${(@f)$(${words[1]} --completion-fish "${(@)words[2,CURRENT]}" 2>/dev/null)}")
    for line in $found; do
        [[ -n $line ]] && described+=("${${line%%$'\t'*}//:/\\:}:${line#*$'\t'}")
    done
    if (( $#described )); then
        _describe -V PROGRAM described
    else
        _files
    fi
}
if [[ $funcstack[1] == _FUNCTION ]]; then
    _FUNCTION "$@"
else
    compdef _FUNCTION PROGRAM
fi
