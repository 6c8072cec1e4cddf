package org.clearleaf;

import java.nio.file.Path;
import org.clearleaf.library.Problem;

/** The place named as the library holds no articles and can't: it is not there, or it is something else. */
final class NothingToRead extends Exception {

    private static final long serialVersionUID = 1;

    private final String folder;
    private final String problem;
    private final String fix;

    NothingToRead(Path folder, Problem problem) {
        super(folder + ": " + problem.code());
        this.folder = folder.toString();
        this.problem = problem.message();
        this.fix = problem.fix();
    }

    String folder() {
        return folder;
    }

    String problem() {
        return problem;
    }

    String fix() {
        return fix;
    }
}
