package org.clearleaf.convert;

import java.util.Set;
import java.util.TreeSet;
import org.clearleaf.convert.markup.LeftOut;

/** Puts what a page lost on the gap list; addresses together, since a page may have a hundred. */
public final class PageGaps implements LeftOut {

    private final Tray tray;
    private final Set<String> links = new TreeSet<>();

    public PageGaps(Tray tray) {
        this.tray = tray;
    }

    @Override
    public void picture(String words) {
        tray.leaveOut(GapReason.PICTURE, "", words);
    }

    @Override
    public void link(String address) {
        links.add(address);
    }

    @Override
    public void wideTable(String words) {
        tray.leaveOut(GapReason.WIDE_TABLE, "", words);
    }

    /** Names the addresses that were met. */
    public void finish() {
        if (!links.isEmpty()) {
            tray.leaveOut(GapReason.LINK_ADDRESS, links.size() + " addresses", String.join(" ", links));
        }
    }
}
