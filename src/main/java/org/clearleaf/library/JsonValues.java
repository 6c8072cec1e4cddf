package org.clearleaf.library;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clearleaf.library.HiddenCharacters.Finding;

/** Builds located values from the tokens of a parser and marks those that are too long or doubtful. */
final class JsonValues {

    private static final int MAX_TEXT = 200_000;
    private static final int MAX_NAME = 128;
    private static final int MAX_NUMBER = 32;

    private final JsonParser parser;
    private final ProblemList problems;

    JsonValues(JsonParser parser, ProblemList problems) {
        this.parser = parser;
        this.problems = problems;
    }

    /** Reads the value that starts at the current token. */
    Json read() throws IOException {
        JsonLocation at = parser.currentTokenLocation();
        return value(Where.root(at.getLineNr(), at.getColumnNr()));
    }

    private Json value(Where where) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping(where);
            case START_ARRAY -> sequence(where);
            case VALUE_STRING -> text(where, parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(where, parser.getText());
            case VALUE_TRUE -> new Json.Flag(where, true);
            case VALUE_FALSE -> new Json.Flag(where, false);
            default -> new Json.Nothing(where);
        };
    }

    private Json mapping(Where where) throws IOException {
        Map<String, Json.Member> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Where nameAt = member(where, name);
            parser.nextToken();
            Json value = value(member(where, name));
            if (isGood(name, nameAt)) {
                put(members, name, new Json.Member(nameAt, value));
            }
        }
        return new Json.Mapping(where, members);
    }

    /** Of two values under one name neither can be trusted. */
    private void put(Map<String, Json.Member> members, String name, Json.Member member) {
        if (members.containsKey(name)) {
            problems.error("duplicate-key", member.name(), name);
            members.put(name, new Json.Member(member.name(), new Json.Unusable(member.name())));
        } else {
            members.put(name, member);
        }
    }

    private Json sequence(Where where) throws IOException {
        List<Json> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            JsonLocation at = parser.currentTokenLocation();
            items.add(value(where.item(items.size(), at.getLineNr(), at.getColumnNr())));
        }
        return new Json.Sequence(where, items);
    }

    private boolean isGood(String name, Where nameAt) {
        if (name.length() > MAX_NAME) {
            problems.error("name-too-long", nameAt, MAX_NAME);
            return false;
        }
        return HiddenCharacters.in(name).map(found -> report(found, nameAt)).isEmpty();
    }

    private Json text(Where where, String text) {
        if (text.length() > MAX_TEXT) {
            problems.error("text-too-long", where, MAX_TEXT);
            return new Json.Unusable(where);
        }
        return HiddenCharacters.in(text).map(found -> report(found, where)).orElseGet(() -> new Json.Text(where, text));
    }

    private Json number(Where where, String digits) {
        if (digits.length() > MAX_NUMBER) {
            problems.error("number-too-long", where, MAX_NUMBER);
            return new Json.Unusable(where);
        }
        return new Json.Numeral(where, digits);
    }

    private Json report(Finding found, Where where) {
        problems.error(found.code(), where, Shown.code(found.codePoint()));
        return new Json.Unusable(where);
    }

    private Where member(Where where, String name) {
        JsonLocation at = parser.currentTokenLocation();
        return where.member(name, at.getLineNr(), at.getColumnNr());
    }
}
