package org.clearleaf.check.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clearleaf.article.Article;
import org.clearleaf.article.Block;
import org.clearleaf.article.Question;

/** Tells where in the JSON each block stands. */
final class BlockPaths {

    private BlockPaths() {}

    static Map<String, Block> of(Article article) {
        Map<String, Block> blocks = new LinkedHashMap<>();
        List<Question> questions = article.questions();
        for (int i = 0; i < questions.size(); i++) {
            List<Block> answer = questions.get(i).blocks();
            for (int j = 0; j < answer.size(); j++) {
                blocks.put("$.questions[" + i + "].blocks[" + j + "]", answer.get(j));
            }
        }
        return Collections.unmodifiableMap(blocks);
    }
}
