package org.clearleaf.search;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.clearleaf.article.Article;

/** The articles that the tests search. */
final class Shelf {

    private Shelf() {}

    static List<Article> articles() {
        return List.of(ketamine(), backPain(), antiInflammatories(), heart(), backPainInSpanish(), vaccineInSpanish());
    }

    /** Asks in English. */
    static Results search(SearchIndex index, String words) {
        return index.search(Query.of(words, Locale.ENGLISH));
    }

    static Stream<Hit> hits(Results results) {
        return results.topics().stream().flatMap(topic -> topic.hits().stream());
    }

    /** Where the hits are, for example {@code ketamine#what-is-it}, the best first. */
    static List<String> places(Results results) {
        return hits(results).map(hit -> hit.articleId() + "#" + hit.anchor()).toList();
    }

    /** The marked stretches of a text. */
    static List<String> marked(String text, List<Span> spans) {
        return spans.stream()
                .map(span -> text.substring(span.start(), span.end()))
                .toList();
    }

    static Article ketamine() {
        return new Draft(
                        "ketamine",
                        "en",
                        "Ketamine for low back pain",
                        "Ketamine may ease low back pain for a while.",
                        "Ketalar",
                        "ketamine infusion")
                .asks(
                        "what-is-it",
                        "What is ketamine?",
                        "Ketamine is a strong medicine.",
                        "Doctors have used ketamine to put people to sleep before surgery.")
                .asks(
                        "how-does-it-work",
                        "How does it work?",
                        "It blocks pain signals in the brain.",
                        "The signals meet at a place called the NMDA receptor.")
                .asks(
                        "why-use-it",
                        "Why use it for low back pain?",
                        "Doctors want safer ways to ease back pain. Ketamine is one they are testing.",
                        "For years, strong pain pills called opioids were the usual choice for hard-to-treat back pain.",
                        "There is still a lot they do not know.")
                .asksAlso(
                        "side-effects",
                        "What are the side effects?",
                        List.of("Is it dangerous?", "What can go wrong?"),
                        "Some people feel sick or dizzy.",
                        "A few people see or hear strange things. This most often passes within two hours.")
                .asks("cost", "What does it cost?", "Many health plans do not pay for it.")
                .explains("infusion", "Medicine that drips slowly into a vein.", "drip", "IV")
                .warns("Pregnancy", "It may harm the baby.")
                .checks("Say in your own words how a zebrafish swims.")
                .done();
    }

    static Article backPain() {
        return new Draft(
                        "back-pain", "en", "Low back pain", "Most low back pain gets better in a few weeks.", "Lumbago")
                .asks(
                        "moving",
                        "Can I move with back pain?",
                        "Gentle walking helps most back pain.",
                        "Too much rest can make it last longer.")
                .asks(
                        "medicine",
                        "Which medicine can I take?",
                        "Ibuprofen may help for a short time.",
                        "Ask before you take ketamine or other strong medicines.")
                .asks("work", "When can I go back to work?", "Most people go back within days.")
                .done();
    }

    static Article antiInflammatories() {
        return new Draft(
                        "nsaids",
                        "en",
                        "NSAIDs",
                        "These medicines ease pain and swelling.",
                        "anti-inflammatory medicines",
                        "ibuprofen",
                        "Advil")
                .asks(
                        "stomach",
                        "Can they hurt my stomach?",
                        "They can make the stomach bleed.",
                        "Tell your doctor if you take a blood thinner. The doctor's advice depends on your dose of ibuprofen.")
                .asks("naproxen", "What about naproxen?", "Naproxen works for longer than ibuprofen.")
                .asks(
                        "crohn",
                        "Can I take them with Crohn's disease?",
                        "They may cause a flare in the café-au-lait cells.")
                .done();
    }

    static Article heart() {
        return new Draft("heart", "en", "Your heart", "The heart pumps blood.")
                .asks(
                        "infarction",
                        "What is a myocardial infarction?",
                        "Part of the muscle gets no blood.",
                        "A blood vessel is blocked by a clot.")
                .asks("rest", "Should my heart rest?", "No. The heart likes to move. An attack of worry will pass.")
                .asks("pressure", "What is hypertension?", "Blood pushes too hard on the vessels.")
                .asks("pain-syndrome", "Is it complex regional pain syndrome?", "Rarely.")
                .explains("complex regional pain syndrome (CRPS)", "Pain that stays.")
                .explains("myocardial infarction", "Harm to the muscle that pumps.", "heart attack")
                .explains("hypertension", "Blood pushes too hard.", "high blood pressure")
                .done();
    }

    static Article backPainInSpanish() {
        return new Draft("back-pain", "es", "Dolor de espalda", "El dolor de espalda suele mejorar.")
                .asks("moverse", "¿Puedo moverme con dolor?", "Caminar ayuda a los músculos.", "El riñón no duele así.")
                .asks("trabajo", "¿Cuándo vuelvo al trabajo?", "En unos días vuelven las caminatas.")
                .done();
    }

    static Article vaccineInSpanish() {
        return new Draft("vacuna", "es", "Vacuna contra la gripe", "La vacuna protege del virus.").done();
    }
}
