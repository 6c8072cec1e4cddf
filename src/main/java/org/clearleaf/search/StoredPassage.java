package org.clearleaf.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.clearleaf.article.Coded;
import org.clearleaf.article.Identity;
import org.clearleaf.article.Kind;
import org.clearleaf.article.Subject;

/** A passage as bytes and back. */
final class StoredPassage {

    private StoredPassage() {}

    static BytesRef write(Passage passage) throws IOException {
        ByteBuffersDataOutput to = new ByteBuffersDataOutput();
        write(passage.identity(), to);
        to.writeString(passage.anchor());
        to.writeString(passage.title());
        write(passage.askedAs(), to);
        to.writeString(passage.answer());
        write(passage.body(), to);
        return new BytesRef(to.toArrayCopy());
    }

    static Passage read(BytesRef bytes) throws IOException {
        DataInput from = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        return new Passage(
                identity(from), from.readString(), from.readString(), texts(from), from.readString(), texts(from));
    }

    private static void write(Identity identity, DataOutput to) throws IOException {
        to.writeString(identity.id());
        to.writeVInt(identity.version());
        to.writeString(identity.language().toLanguageTag());
        to.writeString(identity.kind().code());
        to.writeString(identity.subject().code());
        to.writeString(identity.title());
        to.writeString(identity.summary());
        write(identity.alsoKnownAs(), to);
    }

    private static Identity identity(DataInput from) throws IOException {
        return new Identity(
                from.readString(),
                from.readVInt(),
                Locale.forLanguageTag(from.readString()),
                code(Kind.class, from),
                code(Subject.class, from),
                from.readString(),
                from.readString(),
                texts(from));
    }

    private static <E extends Enum<E> & Coded> E code(Class<E> type, DataInput from) throws IOException {
        return Coded.of(type, from.readString()).orElseThrow(() -> new IOException("an unknown code"));
    }

    private static void write(List<String> texts, DataOutput to) throws IOException {
        to.writeVInt(texts.size());
        for (String text : texts) {
            to.writeString(text);
        }
    }

    private static List<String> texts(DataInput from) throws IOException {
        int size = from.readVInt();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            texts.add(from.readString());
        }
        return texts;
    }
}
