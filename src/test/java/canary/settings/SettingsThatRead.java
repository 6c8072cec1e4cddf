package canary.settings;

import canary.article.ArticleThatSearches;

/** Settings that know articles. */
public final class SettingsThatRead {
    ArticleThatSearches reaches(ArticleThatSearches over) {
        return over;
    }
}
