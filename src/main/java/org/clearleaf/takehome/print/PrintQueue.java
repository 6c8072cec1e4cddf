package org.clearleaf.takehome.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import org.clearleaf.takehome.Paper;
import org.clearleaf.takehome.print.IppRequest.Operation;

/** A queue of the print server. It is told nothing of what is printed but the pages themselves, and forgets them. */
public final class PrintQueue {

    /** Where CUPS listens unless somebody sets another place. */
    public static final String USUAL_SERVER = "localhost:631";

    /** All that a queue shows of a job: no topic and no words of the person. */
    private static final String JOB = "Clearleaf";

    private static final int PATIENCE_MILLIS = 5000;
    private static final int JOB_CANCELED = 7;
    private static final int JOB_ABORTED = 8;
    private static final int JOB_COMPLETED = 9;

    private final URI address;

    /**
     * Asks nothing yet.
     *
     * @param server name and port
     * @param name as the server calls it
     */
    public PrintQueue(String server, String name) {
        this.address = URI.create("http://" + server + "/printers/" + name);
    }

    /** How far a job has come. */
    public enum Progress {
        WAITING,
        PRINTED,
        FAILED
    }

    public Condition condition() throws IOException {
        IppRequest request = request(Operation.PRINTER_ATTRIBUTES)
                .wanting("printer-state", "printer-state-reasons", "printer-is-accepting-jobs");
        try {
            return Condition.of(send(request, new byte[0]));
        } catch (ConnectException _) {
            return Condition.MISSING;
        }
    }

    /**
     * Hands over a document.
     *
     * @return the number of the job
     * @throws IOException if the server doesn't take it
     */
    public int print(byte[] pdf, Paper paper) throws IOException {
        IppRequest request = request(Operation.PRINT_JOB)
                .named(JOB)
                .ofType("application/pdf")
                .on(
                        switch (paper) {
                            case LETTER -> "na_letter_8.5x11in";
                            case A4 -> "iso_a4_210x297mm";
                        });
        IppAnswer answer = send(request, pdf);
        if (!answer.isDone()) {
            throw new IOException("the print server refused a job with status 0x%04x".formatted(answer.status()));
        }
        return answer.number("job-id");
    }

    /** A job that the server has forgotten has been printed: nobody else takes it away. */
    public Progress progress(int job) throws IOException {
        IppAnswer answer = send(request(Operation.JOB_ATTRIBUTES).job(job).wanting("job-state"), new byte[0]);
        return answer.isUnknown()
                ? Progress.PRINTED
                : switch (answer.number("job-state")) {
                    case JOB_COMPLETED -> Progress.PRINTED;
                    case JOB_CANCELED, JOB_ABORTED -> Progress.FAILED;
                    default -> Progress.WAITING;
                };
    }

    /**
     * Stops a job if it is still under way, and has the server forget it and its pages. A job that is under way takes a moment
     * to stop, and only then can be forgotten: ask again.
     *
     * @return whether the server knows nothing of it any more
     */
    public boolean forget(int job) throws IOException {
        return send(request(Operation.CANCEL_JOB).job(job).purging(), new byte[0])
                .isUnknown();
    }

    private IppRequest request(Operation operation) {
        return new IppRequest(operation, "ipp://" + address.getAuthority() + address.getPath(), JOB);
    }

    private IppAnswer send(IppRequest request, byte[] document) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection(Proxy.NO_PROXY);
        connection.setConnectTimeout(PATIENCE_MILLIS);
        connection.setReadTimeout(PATIENCE_MILLIS);
        connection.setDoOutput(true);
        connection.setRequestProperty("Content-Type", "application/ipp");
        byte[] asked = request.bytes();
        connection.setFixedLengthStreamingMode(asked.length + document.length);
        try {
            try (OutputStream out = connection.getOutputStream()) {
                out.write(asked);
                out.write(document);
            }
            try (InputStream in = connection.getInputStream()) {
                return IppAnswer.read(in);
            }
        } finally {
            connection.disconnect();
        }
    }
}
