# A real drag of a real file from another program's window into the composer, under Xvfb: the picture is taken in.
. "$(dirname "$0")/common.sh"
. packaging/find-java.sh
find_java java
start_display

# One without a colour profile: what is not sRGB is converted, and its pixels are others then.
picture=$PWD/src/test/resources/thumbsmith/pictures/astronaut.jpg
"$program" &
started+=($!)
until_true 60 'no window named Thumbsmith opened' find_window
until_true 30 'the window stayed blank' shows_something "$scratch/window.png"
xdotool windowmove "$window" 160 0

"$JAVA_HOME/bin/java" --module-path "$(dirname "$program")/../lib/javafx" --add-modules javafx.controls \
  --enable-native-access=javafx.graphics -cp target/test-classes thumbsmith.smoke.DragSource "$picture" &
started+=($!)
until_true 60 'the other program did not open' xdotool search --onlyvisible --name '^Drag source'

taken_in() {
  [ -n "$(find "$THUMBSMITH_HOME/pictures" -name '*.jpg' -size +1k 2>/dev/null)" ]
}

# In steps, as a hand moves: a drag begins after a few pixels, and the target hears of every move over it.
drag() {
  xdotool mousemove 60 60 mousedown 1
  local x
  for x in 64 70 80 100 160 240 300 360 380 390 400; do
    xdotool mousemove "$x" $((60 + x / 2))
    sleep 0.05
  done
  xdotool mouseup 1
}

# Both windows are mapped before they listen to the pointer, so a first try may come too early.
for attempt in 1 2 3 4 5; do
  drag
  for wait in $(seq 20); do
    taken_in && break 2
    sleep 0.2
  done
done
import -window root "$scratch/after.png"
taken_in || fail 'the dragged picture was not taken in'
# The kept copy has lost what says where and with what it was taken, so pixels are compared and not bytes.
kept=$(find "$THUMBSMITH_HOME/pictures" -name '*.jpg' | head -n 1)
[ "$(identify -format '%#' "$picture")" = "$(identify -format '%#' "$kept")" ] || fail 'another picture came in'
