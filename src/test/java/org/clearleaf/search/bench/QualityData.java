package org.clearleaf.search.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** The questions and judged answers of the LiveQA medical task of 2017. */
record QualityData(List<JudgedQuestion> questions, List<JudgedAnswer> answers) {

    static final String PROPERTY = "bench.data";

    QualityData {
        questions = List.copyOf(questions);
        answers = List.copyOf(answers);
    }

    /**
     * Reads the data from the folder that the system property {@value #PROPERTY} names.
     *
     * @throws IllegalStateException naming the folder, if the data is not there
     */
    static QualityData read() {
        Path folder = Path.of(System.getProperty(PROPERTY, "target/bench-data")).resolve("search-quality");
        Path questions = folder.resolve("questions.jsonl");
        if (!Files.isReadable(questions)) {
            throw new IllegalStateException(
                    "There is no " + questions.toAbsolutePath().normalize()
                            + ". Name the folder that holds search-quality with -D" + PROPERTY + "=FOLDER.");
        }
        try (InputStream asked = Files.newInputStream(questions);
                InputStream given = new GZIPInputStream(Files.newInputStream(folder.resolve("answers.jsonl.gz")))) {
            return new QualityData(
                    lines(asked).stream().map(QualityData::question).toList(),
                    lines(given).stream().map(QualityData::answer).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<JsonNode> lines(InputStream file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
        try (var objects = json.readerFor(JsonNode.class).<JsonNode>readValues(reader)) {
            return objects.readAll();
        }
    }

    private static JudgedQuestion question(JsonNode line) {
        Map<String, Integer> grades = new HashMap<>();
        line.path("judged")
                .properties()
                .forEach(entry -> grades.put(entry.getKey(), entry.getValue().asInt()));
        return new JudgedQuestion(line.path("qid").asInt(), line.path("summary").asText(), grades);
    }

    private static JudgedAnswer answer(JsonNode line) {
        return new JudgedAnswer(
                line.path("id").asText(),
                line.path("question").asText(),
                line.path("answer").asText());
    }

    /** The 48 questions that count. */
    List<JudgedQuestion> telling() {
        return questions.stream().filter(JudgedQuestion::hasRelevantAnswer).toList();
    }
}
