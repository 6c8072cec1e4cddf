package org.clearleaf.escape;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A way that somebody may try to get out, or to leave something behind. */
enum Attempt {
    ESCAPE_MANY_TIMES("XDOTOOL key --delay 5 --repeat 300 Escape"),
    FULL_SCREEN_KEY("XDOTOOL key --repeat 20 F11"),
    CLOSE_KEY("XDOTOOL key --delay 50 --repeat 20 alt+F4"),
    CLOSE_REQUEST("WMCTRL -i -c %w"),
    QUIT_KEYS("XDOTOOL key ctrl+q ctrl+w ctrl+F4 ctrl+shift+q ctrl+shift+w"),
    NEXT_WINDOW("XDOTOOL key alt+Tab alt+shift+Tab ctrl+alt+Tab super+Tab"),
    LOWER_WINDOW("XDOTOOL key alt+Escape"),
    NEXT_DESKTOP("XDOTOOL key ctrl+alt+Right"),
    DESKTOP_BY_NUMBER("XDOTOOL key super+F3"),
    DESKTOP_BY_PAGER("WMCTRL -s 2"),
    SENT_TO_ANOTHER_DESKTOP("XDOTOOL key shift+alt+Right"),
    SENT_AWAY_BY_PAGER("WMCTRL -i -r %w -t 3"),
    SYSTEM_KEY("XDOTOOL key super Super_L Super_R"),
    SYSTEM_LETTERS("XDOTOOL key super+r super+l super+u super+x super+i super+s super+m"),
    SHOW_DESKTOP("XDOTOOL key super+d"),
    SHOW_DESKTOP_BY_PAGER("WMCTRL -k on"),
    WINDOW_MENU("XDOTOOL key alt+space sleep 0.5 key Escape"),
    WINDOW_MENU_CLOSE("XDOTOOL key alt+space sleep 0.5 key c sleep 0.5 key Escape"),
    WINDOW_MENU_ICONIFY("XDOTOOL key alt+space sleep 0.5 key n sleep 0.5 key Escape"),
    WINDOW_MENU_MAXIMIZE("XDOTOOL key alt+space sleep 0.5 key x sleep 0.5 key Escape"),
    WINDOW_MENU_DECORATE("XDOTOOL key alt+space sleep 0.5 key d sleep 0.5 key Escape"),
    WINDOW_MENU_ROLL_UP("XDOTOOL key alt+space sleep 0.5 key r sleep 0.5 key Escape"),
    MINIMIZED("XDOTOOL windowminimize %w"),
    MOVED("XDOTOOL windowmove %w 300 300"),
    MADE_SMALL("XDOTOOL windowsize %w 640 480"),
    TAKEN_OUT_OF_FULL_SCREEN("WMCTRL -i -r %w -b remove,fullscreen"),
    SHADED("WMCTRL -i -r %w -b add,shaded"),
    PUT_BELOW("WMCTRL -i -r %w -b add,below"),
    MOVE_AND_RESIZE_KEYS("XDOTOOL key alt+F7 Left Left Return alt+F8 Left Left Return alt+F10 alt+F9 alt+F5"),
    DRAGGED_BY_MODIFIER(
            "XDOTOOL mousemove 900 500 keydown alt mousedown 1 mousemove 300 200 sleep 0.2 mouseup 1 keyup alt"),
    RESIZED_BY_MODIFIER(
            "XDOTOOL mousemove 900 500 keydown alt mousedown 3 mousemove 300 200 sleep 0.2 mouseup 3 keyup alt"),
    LOWERED_BY_MODIFIER("XDOTOOL mousemove 900 500 keydown alt click 2 keyup alt"),
    CONTROL_ALT_DELETE("XDOTOOL key --repeat 10 ctrl+alt+Delete"),
    CONSOLES(fKeys("ctrl+alt+")),
    KILL_SERVER("XDOTOOL key --repeat 5 ctrl+alt+BackSpace"),
    SYSTEM_REQUEST("XDOTOOL key alt+Sys_Req keydown alt keydown Sys_Req key r e i s u b keyup Sys_Req keyup alt"),
    TASK_MANAGER("XDOTOOL key ctrl+shift+Escape"),
    F_KEYS(fKeys(""), fKeys("shift+"), fKeys("ctrl+"), fKeys("ctrl+shift+"), fKeys("shift+alt+")),
    MENU_KEYS("XDOTOOL key Menu shift+F10 F10"),
    RIGHT_CLICKS(everywhere("click 3")),
    RIGHT_CLICK_IN_SEARCH(
            tapSearch(), "XDOTOOL type pain", "XDOTOOL mousemove 500 100 click 3 sleep 0.3 key Down Return"),
    LONG_PRESS("XDOTOOL mousemove 600 700 mousedown 1 sleep 3 mouseup 1"),
    PRINT_KEY("XDOTOOL key ctrl+p ctrl+shift+p"),
    FILE_KEYS(
            "XDOTOOL key ctrl+o ctrl+s ctrl+shift+s ctrl+n ctrl+t ctrl+shift+n ctrl+shift+t ctrl+h ctrl+j ctrl+u F12"),
    COPY_AND_PASTE(
            tapSearch(), "XDOTOOL type secret", "XDOTOOL key ctrl+a ctrl+c ctrl+x ctrl+v shift+Insert ctrl+Insert"),
    MIDDLE_CLICKS(everywhere("click 2")),
    OTHER_BUTTONS(everywhere("click 8 click 9")),
    WORDS_DRAGGED_OUT(
            "XDOTOOL mousemove 400 180 mousedown 1 mousemove 1000 600 mousemove 1919 1079 sleep 0.2 mouseup 1"),
    SHIFT_FIFTY_TIMES("XDOTOOL key --delay 20 --repeat 50 shift"),
    MAGNIFIER_AND_NARRATOR("XDOTOOL key super+plus ctrl+super+Return super+u ctrl+alt+8 alt+super+s"),
    INPUT_METHODS(tapSearch(), "XDOTOOL key ctrl+space super+space Multi_key ctrl+shift+u 1 f 6 0 0 Return"),
    SWIPES_FROM_THE_EDGES(swipes()),
    MASHING(tapSearch(), "XDOTOOL mousemove 960 800 click --delay 5 --repeat 300 1"),
    DOUBLE_TAPS("XDOTOOL mousemove 500 700 click --delay 30 --repeat 60 1"),
    STUCK_TOUCH("XDOTOOL mousemove 900 600 mousedown 1 sleep 12 mouseup 1"),
    STORM_OF_KEYS(
            tapSearch(), "XDOTOOL type --delay 0 " + "file:///c:/windows/../..\\\\cmd.exe;$(sh)%00<script>".repeat(40)),
    LONG_SEARCH(tapSearch(), "XDOTOOL type --delay 0 " + "pain".repeat(1000)),
    PICTURES_AND_PILES(tapSearch(), "XDOTOOL type --delay 20 a\uD83D\uDE00\u0301\u0302\u0303\u0304\u202Eb"),
    STAFF_CORNERS(
            "XDOTOOL mousemove 5 5 click --repeat 20 --delay 160 1 mousemove 1915 5 click --repeat 20 --delay 160 1"),
    WHEEL_SWITCHES_DESKTOP("XDOTOOL mousemove 900 500 keydown ctrl keydown alt click 5 click 5 keyup alt keyup ctrl");

    @SuppressWarnings("ImmutableEnumChecker") // List.of makes lists that don't change
    private final List<String> lines;

    Attempt(String... lines) {
        this.lines = List.of(lines);
    }

    /** Tools and what they are told, in order. */
    List<String> lines() {
        return lines;
    }

    private static String tapSearch() {
        return "XDOTOOL mousemove 600 322 click 1 sleep 1";
    }

    private static String fKeys(String modifiers) {
        return "XDOTOOL key "
                + String.join(
                        " ",
                        IntStream.rangeClosed(1, 24)
                                .mapToObj(number -> modifiers + "F" + number)
                                .toList());
    }

    private static String everywhere(String clicks) {
        List<String> spots = IntStream.range(0, 24)
                .mapToObj(
                        spot -> "mousemove " + (150 + 320 * (spot % 6)) + " " + (100 + 280 * (spot / 6)) + " " + clicks)
                .toList();
        return "XDOTOOL " + String.join(" sleep 0.2 ", spots);
    }

    private static String swipes() {
        List<String> ways = List.of("0 540 700 540", "1919 540 1200 540", "960 0 960 500", "960 1079 960 500");
        List<String> swipes = Stream.generate(ways::stream)
                .limit(25)
                .flatMap(way -> way)
                .map(way -> way.split(" "))
                .map(at -> "mousemove %s %s mousedown 1 mousemove %s %s mouseup 1".formatted((Object[]) at))
                .toList();
        return "XDOTOOL " + String.join(" ", swipes);
    }
}
