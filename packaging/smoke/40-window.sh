# The app image's window under Xvfb: it opens, shows something, and ends when it is closed.
. "$(dirname "$0")/common.sh"
start_display

env -i PATH=/nowhere HOME="$scratch" THUMBSMITH_HOME="$THUMBSMITH_HOME" DISPLAY="$DISPLAY" "$image" &
studio=$!
started+=("$studio")

until_true 60 'no window named Thumbsmith opened' find_window
until_true 30 'the window stayed blank' shows_something "$scratch/window.png"

# Closing it as a window manager would, where this xdotool can; otherwise as the end of the session would.
xdotool windowquit "$window" 2>/dev/null || kill -TERM "$studio"
until_true 30 'the program went on after it was closed' eval "! kill -0 $studio 2>/dev/null"
