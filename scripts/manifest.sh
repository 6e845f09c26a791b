# shellcheck shell=sh disable=SC2154
# What scripts/install put below a prefix is listed in lib/rota/manifest there, and what is listed can be taken away.
# A line is "file CHECKSUM SIZE PATH", "made PATH" for a file or folder that the program makes by itself, or "dir PATH" for a folder that was not
# there before. The list is written before the files, so that whatever ends an installation, each file of it is known. A path
# stands there twice while a new file takes the place of an old one. Whoever reads this has die and usage.

# Sets prefix, and to: where that is while packages are being made.
read_prefix() {
  prefix=
  while [ $# -gt 0 ]; do
    case $1 in
      --help)
        usage
        exit
        ;;
      --prefix=*) prefix=${1#*=} ;;
      --prefix) prefix=${2-} ;;
      *) die 2 "'$1' is not known here; $script --help shows what is" ;;
    esac
    [ -n "$prefix" ] || die 2 "after --prefix comes a folder"
    case $1 in *=*) ;; *) shift ;; esac
    shift
  done
  if [ -z "$prefix" ]; then
    [ -n "${HOME-}" ] || die 2 "HOME is not set, so a folder has to be named with --prefix"
    prefix=$HOME/.local
  fi
  case $prefix in /*) ;; *) prefix=$PWD/$prefix ;; esac
  # Java and the shells' lists of folders end a name there.
  case $prefix in *:*) die 2 "the name of the folder $prefix has a colon in it, so that nothing there would be found" ;; esac
  prefix=${prefix%/}
  to=${DESTDIR-}$prefix
  list=$to/lib/rota/manifest
  lock=$to/lib/rota/lock
  missing=
  kept=
  left=
}

# Waits until no other process is at work below this prefix; fails if its lib/rota is gone then. The lock has the number of its
# process in it, and the folders that this had to make before; whoever breaks it answers for those.
take_lock() {
  tries=0
  until (set -C && echo "$$ $missing" >"$lock") 2>/dev/null; do
    [ -d "$to/lib/rota" ] || return 1
    tries=$((tries + 1))
    [ "$tries" -lt 120 ] || die 1 "another process is at work in $to; if there is none, remove $lock"
    read -r holder made 2>/dev/null <"$lock" || holder=
    # One that is still empty may just be being written.
    if [ -z "$holder" ] && [ "$tries" -lt 3 ] || [ -n "$holder" ] && kill -0 "$holder" 2>/dev/null; then
      sleep 1
    elif mv "$lock" "$lock.$$" 2>/dev/null; then
      # Another one may have been quicker, and this be its lock.
      if [ "$(sed 's/ .*//' "$lock.$$")" = "$holder" ]; then
        missing="$missing $made"
        rm -f "$lock.$$"
      else
        mv "$lock.$$" "$lock"
      fi
    fi
  done
}

# Takes away what is there only while one is at work.
clean_up() {
  rm -rf "$to/lib/rota/stage" "$list.new" "$lock"
}

# A list that somebody else wrote could name any file: nothing of it is followed then.
check_list() {
  any_release='lib/rota/[0-9][0-9A-Za-z.-]*'
  strange=$(grep -vxE \
    -e 'file [0-9]+ [0-9]+ (bin/rota|share/(man/man1/rota[a-z-]*\.1|man/man5/rotations\.yaml\.5))' \
    -e 'file [0-9]+ [0-9]+ share/(bash-completion/completions/rota|zsh/site-functions/_rota)' \
    -e 'file [0-9]+ [0-9]+ share/fish/vendor_completions\.d/rota\.fish' \
    -e "(file [0-9]+ [0-9]+|made) $any_release/(LICENSE|rota\\.[a-z]+)" \
    -e "dir (\\.|bin|lib|lib/rota|$any_release|share|share/man|share/man/man[15]|share/zsh|share/zsh/site-functions)" \
    -e 'dir share/(bash-completion|bash-completion/completions|fish|fish/vendor_completions\.d)' \
    "$list") || return 0
  die 4 "nothing was changed, as $list has a line that is not from scripts/install: $(echo "$strange" | head -n 1)"
}

# Each path of a kind once: file, made or dir.
listed() {
  sed -n -E "s/^$1 ([0-9]+ [0-9]+ )?//p" "$list" | sort -u
}

is_there() {
  [ -e "$to/$1" ] || [ -h "$to/$1" ]
}

# Whether a file is the one that was put there, or something that the program made.
is_listed() {
  [ -f "$list" ] && [ ! -h "$to/$1" ] || return 1
  grep -qxF "made $1" "$list" || { [ -f "$to/$1" ] && grep -qxF "file $(cksum <"$to/$1") $1" "$list"; }
}

# Removes what is listed unless somebody has changed it since; kept tells those. In left is what a rota that makes its archive
# there has just put another file into.
take_away() {
  if is_listed "$1"; then
    place=$to/$1
    rm -rf -- "$place" 2>/dev/null || left="$left $1"
  elif is_there "$1"; then
    kept="$kept
  $to/$1"
  fi
}

# Removes what was left.
take_away_left() {
  for path in $left; do
    place=$to/$path
    rm -rf -- "$place" 2>/dev/null || { sleep 1 && rm -rf -- "$place"; }
  done
}
