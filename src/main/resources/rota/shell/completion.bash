# Completion of rota in bash. For every new shell, in ~/.bashrc: eval "$(rota completion bash)"

IFS= read -r -d '' _rota_candidates <<'END_OF_CANDIDATES' || :
{candidates.sh}
END_OF_CANDIDATES

_rota() {
  # Bash splits words at @, : and = too; here they are as they were typed, the last one up to the cursor.
  local line=${COMP_LINE:0:COMP_POINT} words=() blank word i
  for ((i = 0; i <= COMP_CWORD; i++)); do
    blank=${line%%[![:space:]]*}
    line=${line#"$blank"}
    word=$line
    ((i == COMP_CWORD)) || word=${COMP_WORDS[i]}
    if ((i > 0)) && [[ -z $blank ]]; then
      words[${#words[@]} - 1]+=$word
    else
      words+=("$word")
    fi
    line=${line#"$word"}
  done

  local program=("${words[0]/#\~\//$HOME/}") typed=${words[${#words[@]} - 1]} before=''
  if ((BASH_VERSINFO[0] > 3)) && [[ -n ${BASH_ALIASES[${words[0]}]-} ]]; then
    read -ra program <<<"${BASH_ALIASES[${words[0]}]}"
    if [[ ${program[0]##*/} == rota ]]; then
      words=("${program[@]}" "${words[@]:1}") # the rest of the alias is options
      program=("${words[0]}")
    fi
  fi

  local mark text end=' '
  if [[ $typed == [\"\']* ]]; then
    end='' # bash adds the quote that is missing, and the space
    compopt +o nospace
  else
    before=${typed%"$2"} # what bash has split off stays on the line
  fi
  COMPREPLY=()
  while IFS=$'\t' read -r mark text _; do
    case $mark in
      word) COMPREPLY+=("${text#"$before"}$end") ;;
      part) COMPREPLY+=("${text#"$before"}") ;;
      files) compopt +o nospace -o default ;;
      folders) compopt +o nospace -o dirnames ;;
    esac
  done < <(
    words=("${words[@]//[\"\'\\]/}") # without quotes
    command sh -c "$_rota_candidates" rota "${#program[@]}" "${program[@]}" "${words[@]:1}" </dev/null 2>/dev/null
  )
} 2>/dev/null

complete -o nospace -F _rota rota
