#compdef rota
# Completion of rota in zsh. For every new shell, in ~/.zshrc behind compinit: eval "$(rota completion zsh)"

IFS= read -r -d '' _rota_candidates <<'END_OF_CANDIDATES' || :
{candidates.sh}
END_OF_CANDIDATES

_rota() {
  local line mark text what
  local -a row full partial
  local program=${${(Q)words[1]}/#\~\//$HOME/}

  for line in ${(f)"$(
    command sh -c $_rota_candidates rota 1 $program "${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}" </dev/null 2>/dev/null
  )"}; do
    row=("${(@ps:\t:)line}")
    text=${row[2]}
    what=${text//:/\\:}${row[3]:+:${row[3]//\\/\\\\}}
    case ${row[1]} in
      word) full+=($what) ;;
      part) partial+=($what) ;;
      files) compset -P "${(b)text}"; _files ;;
      folders) compset -P "${(b)text}"; _files -/ ;;
    esac
  done
  ((${#full})) && _describe -t values value full
  ((${#partial})) && _describe -t values value partial -S ''
  return 0
}

if [[ $funcstack[1] == _rota ]]; then
  _rota "$@" # this file is itself the function, found by its name
else
  compdef _rota rota
fi
