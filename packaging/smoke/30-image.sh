# The app image needs no installed Java: nothing of one is in its environment or on its path.
. "$(dirname "$0")/common.sh"

env -i PATH=/nowhere HOME="$scratch" THUMBSMITH_HOME="$THUMBSMITH_HOME" "$image" --version | grep -q '[0-9]\.[0-9]' ||
  fail 'the image names no version'
env -i PATH=/nowhere HOME="$scratch" THUMBSMITH_HOME="$THUMBSMITH_HOME" \
  "$image" generate --prompt 'I bought my own island' --out "$scratch/out" </dev/null
[ "$(identify -format '%wx%h' "$scratch"/out/*)" = 1280x720 ] || fail 'the image drew no 1280x720 picture'
