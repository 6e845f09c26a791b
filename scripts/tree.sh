# shellcheck shell=sh disable=SC2154
# What scripts/install and scripts/package share: the files of rota outside a clone.
# Whoever reads this has set root, the clone, and script, its own name.

# die CODE SENTENCE
die() {
  printf '%s: %s\n' "$script" "$2" >&2
  exit "$1"
}

# In quotes that a shell takes off again.
quote() {
  printf '%s\n' "$1" | sed "s/'/'\\\\''/g; 1s/^/'/; \$s/\$/'/"
}

# launcher LINE [PART]: scripts/rota without what builds; the line sets home, the folder of rota.jar.
launcher() {
  echo '#!/bin/sh'
  echo "# Runs rota, as $script wrote it."
  for part in begin ${2-} java; do
    part "$part"
  done
  printf '%s\nfind_java\nknow_java\n\n' "$1"
  part start
}

part() {
  sed -n "/^# == $1\$/,/^# == /{/^# == /!p;}" "$root/scripts/rota"
}

# Builds what has changed, and sets version.
build() {
  version=$("$root/scripts/rota" --version </dev/null)
  version=${version#rota }
}

# share FOLDER: fills it with man pages and completions, as they lie below a prefix's share.
share() {
  mkdir -p "$1/man/man1" "$1/man/man5" "$1/bash-completion/completions" "$1/zsh/site-functions" \
    "$1/fish/vendor_completions.d"
  "$root/scripts/rota" help --man "$1/man/man1" >/dev/null </dev/null
  mv "$1"/man/man1/*.5 "$1/man/man5"
  "$root/scripts/rota" completion bash >"$1/bash-completion/completions/rota" </dev/null
  "$root/scripts/rota" completion zsh >"$1/zsh/site-functions/_rota" </dev/null
  "$root/scripts/rota" completion fish >"$1/fish/vendor_completions.d/rota.fish" </dev/null
}
