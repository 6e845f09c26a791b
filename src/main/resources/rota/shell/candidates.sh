# Prints what may stand where the cursor is, each on a line with its mark, itself, and what it is, a tab between them.
#
# The first argument says how many words call the program; then come these, and the words behind them, of which the last is
# cut at the cursor. What depends on the roster is the program's to say, which takes a while to start; so its answer is kept.
# An answer counts only as long as the program would give it again. It names the files, the folders and the part of the
# program that it was made from, with the checksum of all that, and until when it holds. Nothing in it is ever run.

set -f
umask 077
newline='
'
tab='	'

# shellcheck disable=SC2016,SC2089 # its quotes are only text
ROTA_GRAMMAR='
{grammar}'
ROTA_WORDS=
ROTA_FOLDER=.
# shellcheck disable=SC2090
export ROTA_GRAMMAR ROTA_WORDS ROTA_FOLDER

candidates() {
  awk '{candidates.awk}

{roster.awk}' "$@"
}

# The roster's path, found as the program finds it; empty if there is none.
find_roster() {
  roster=
  here=$(pwd -P) || return
  case $has_file$file in
    0) file=${ROTA_FILE-} ;;
    1) return ;;
    '1~/'*) file=${HOME-}/${file#'~/'} ;;
  esac
  case $file in
    /*) roster=$file ;;
    ?*) roster=${here%/}/$file ;;
    *)
      here=${here%/}
      until [ -e "$here/rotations.yaml" ]; do
        [ -n "$here" ] || return
        here=${here%/*}
      done
      roster=$here/rotations.yaml
      ;;
  esac
}

checksum() {
  if command -v sha256sum >/dev/null; then
    sha256sum "$@"
  else
    shasum -a 256 "$@"
  fi
}

# Where the answer for this roster, present and program is kept; fails where it can't be.
place() {
  case ${XDG_CACHE_HOME-} in
    /*) folder=$XDG_CACHE_HOME/rota ;;
    *) folder=${HOME:?}/.cache/rota ;;
  esac
  launcher=$(command -v "${program%%"$newline"*}") || return
  launcher=$(readlink -f "$launcher") || return
  [ -f "$launcher" ] || return
  # If the roster is a link, the folder that it leads to matters too: there may be an equal one elsewhere.
  real=$(readlink -f "$roster") || return
  key=$({ printf '%s\n' "$program" "$launcher" "$roster" "$real" "$now" && cat "$launcher"; } | checksum) || return
  echo "$folder/words-${key%% *}"
}

# Whether the answer in the file is whole, and would be given again.
holds() {
  answer=$1
  [ -f "$answer" ] && header=$(sed '/^$/q' "$answer") || return
  sums='' since='' until='' folders='' jar='' jar_end=''
  set -- --
  IFS=$newline
  for line in $header; do
    rest=${line#* }
    case $line in
      'sum '*)
        sums=$sums${sums:+$newline}$rest
        name=${rest#*  }
        [ "$name" = - ] || [ -f "$name" ] || return
        set -- "$@" "$name"
        ;;
      'folder '*) folders=$folders${folders:+$newline}$rest ;;
      'since '*) since=$rest ;;
      'until '*) until=$rest ;;
      'jar '*) jar_end=${rest%% *} jar=${rest#* } ;;
      *) return 1 ;;
    esac
  done
  for number in "$since" "$until" "$jar_end"; do
    case $number in
      '' | *[!0-9]*) return 1 ;;
    esac
  done
  clock=$(date +%s)
  [ -f "$jar" ] && [ "$since" -le "$clock" ] && [ "$clock" -lt "$until" ] || return
  [ "$sums" = "$(origin | checksum "$@")" ]
}

# What the first checksum is of: the answer without its checksums, the end of the program's file, which lists all that is in
# that file, and what is in the folders.
origin() {
  sed '/^sum /d' "$answer"
  tail -c "$jar_end" "$jar"
  for folder in $folders; do
    echo "$folder"
    LC_ALL=C ls -1Ap "$folder/"
  done
}

# Asks the program. An answer takes the place of an older one at once, so that whoever reads has all of one or of the other.
ask() {
  fresh=
  if [ -n "$kept" ]; then
    { mkdir -p "${kept%/*}" && fresh=$(mktemp "${kept%/*}/new-XXXXXX"); } || kept=
  fi
  [ -n "$fresh" ] || fresh=$(mktemp) || return
  trap 'rm -f "$fresh"' EXIT
  IFS=$newline
  # shellcheck disable=SC2086 # each line is a word of the call
  ROTA_NOW=$now $program --file "$roster" completion words >"$fresh" </dev/null || return
  ROTA_WORDS=$fresh
  [ -n "$kept" ] && mv -f "$fresh" "$kept" || return 0
  ROTA_WORDS=$kept
  # What another one puts in its place just now may be gone when this comes to it.
  find "${kept%/*}" -type f \( -name 'words-*' -o -name 'new-*' \) -mtime +7 -exec rm -f {} + || :
}

count=$1
shift
program=
while [ "$count" -gt 0 ]; do
  program=$program${program:+$newline}$1
  count=$((count - 1))
  shift
done

found=$(candidates "$@")
case $found in
  "roster$tab"*)
    rest=${found#*"$tab"}
    has_file=${rest%%"$tab"*}
    rest=${rest#*"$tab"}
    file=${rest%%"$tab"*}
    now=${rest#*"$tab"}
    now=${now:-${ROTA_NOW-}}
    find_roster
    [ -f "$roster" ] || exit 0
    ROTA_FOLDER=${roster%/*}
    kept=$(place) || kept=
    if [ -n "$kept" ] && holds "$kept"; then
      ROTA_WORDS=$kept
    else
      ask || exit 0
    fi
    candidates "$@"
    ;;
  ?*) printf '%s\n' "$found" ;;
esac
