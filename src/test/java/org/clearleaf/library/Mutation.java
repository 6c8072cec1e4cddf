package org.clearleaf.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** One way to spoil an article, chosen by chance. */
final class Mutation {

    private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;
    private static final String[] NASTY = {
        "", " ", "\u202e", "\u0000", "\ud800", "*", "[[", "{", "{=}", "{=:}", "[[|]]", "\\", "null", "../x", "1e9",
        "a\u0301"
    };

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private final Random random;

    Mutation(Random random) {
        this.random = random;
    }

    byte[] of(byte[] good) {
        return switch (random.nextInt(4)) {
            case 0 -> flipped(good);
            case 1 -> Arrays.copyOf(good, random.nextInt(good.length));
            case 2 -> patched(good);
            default -> changed(good);
        };
    }

    private byte[] flipped(byte[] good) {
        byte[] bytes = good.clone();
        for (int i = 0; i <= random.nextInt(4); i++) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }

    /** Repeats, moves or removes a stretch of bytes. */
    private byte[] patched(byte[] good) {
        String text = new String(good, StandardCharsets.ISO_8859_1);
        int from = random.nextInt(text.length());
        int to = Math.min(text.length(), from + random.nextInt(60));
        int at = random.nextInt(text.length());
        String rest = random.nextBoolean() ? text : text.substring(0, from) + text.substring(to);
        int place = Math.min(at, rest.length());
        return (rest.substring(0, place) + text.substring(from, to) + rest.substring(place))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Changes some fields, so that the result is still JSON. */
    private byte[] changed(byte[] good) {
        try {
            JsonNode tree = MAPPER.readTree(good);
            for (int i = 0; i <= random.nextInt(3); i++) {
                change(containers(tree));
            }
            return MAPPER.writeValueAsBytes(tree);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void change(List<ContainerNode<?>> containers) {
        JsonNode other = containers.get(random.nextInt(containers.size())).deepCopy();
        switch (containers.get(random.nextInt(containers.size()))) {
            case ObjectNode object when !object.isEmpty() -> change(object, other);
            case ArrayNode array when !array.isEmpty() -> change(array, other);
            default -> {}
        }
    }

    private void change(ObjectNode object, JsonNode other) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        String name = names.get(random.nextInt(names.size()));
        switch (random.nextInt(4)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(name, other);
            case 2 -> object.set(name + random.nextInt(3), object.get(name));
            default -> object.set(name, value());
        }
    }

    private void change(ArrayNode array, JsonNode other) {
        int index = random.nextInt(array.size());
        switch (random.nextInt(4)) {
            case 0 -> array.remove(index);
            case 1 -> array.set(index, other);
            case 2 -> array.insert(index, array.get(index).deepCopy());
            default -> array.set(index, value());
        }
    }

    private JsonNode value() {
        return switch (random.nextInt(6)) {
            case 0 -> MAKE.nullNode();
            case 1 -> MAKE.booleanNode(random.nextBoolean());
            case 2 -> MAKE.numberNode(BigInteger.TEN.pow(random.nextInt(60)).negate());
            case 3 -> MAKE.numberNode(random.nextDouble() * 1e6);
            case 4 -> MAKE.arrayNode();
            default -> MAKE.textNode(NASTY[random.nextInt(NASTY.length)] + NASTY[random.nextInt(NASTY.length)]);
        };
    }

    private static List<ContainerNode<?>> containers(JsonNode tree) {
        List<ContainerNode<?>> found = new ArrayList<>();
        if (tree instanceof ContainerNode<?> container) {
            found.add(container);
            container.forEach(child -> found.addAll(containers(child)));
        }
        return found;
    }
}
