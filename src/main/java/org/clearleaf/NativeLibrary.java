package org.clearleaf;

/** What JavaFX needs from a Linux system, and the packages that bring it. In this order a message can't be taken for another. */
enum NativeLibrary {
    PANGO("pango", "libpangoft2-1.0.so.0", "libpangoft2-1.0-0", "pango"),
    FREETYPE("freetype", "libfreetype.so.6", "libfreetype6", "freetype"),
    XTST("xtst", "libXtst.so.6", "libxtst6", "libXtst"),
    GTK("gtk", "libgtk-3.so.0", "libgtk-3-0 libxtst6", "gtk3 libXtst"),
    FONTS("getslot0resource", "", "fonts-dejavu-core", "dejavu-sans-fonts");

    /** What a failure says when this is missing, in lower case. */
    final String sign;

    /** As the system's loader knows it; empty where it is no library. */
    final String file;

    final String debian;
    final String fedora;

    NativeLibrary(String sign, String file, String debian, String fedora) {
        this.sign = sign;
        this.file = file;
        this.debian = debian;
        this.fedora = fedora;
    }
}
