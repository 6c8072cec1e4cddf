package org.clearleaf.ui.kiosk;

/** What the bars can ask of the frame. */
interface KioskActions {

    void home();

    void search();

    void questions();

    void sections();

    void languages();

    void textSize();

    void colors();

    /** Ends the session. */
    void finish();

    /** Shows what somebody takes home from the open topic. */
    void takeHome();
}
