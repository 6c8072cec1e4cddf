package org.clearleaf.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;

/** What every class looks like. */
public final class Shape {

    private Shape() {}

    public static ArchRule staticFieldsAreFinal(String root) {
        return fields().that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat()
                .resideInAPackage(root + "..")
                .should()
                .beFinal()
                .because("objects get what they need through their constructor, and a kiosk forgets the last visitor");
    }

    public static ArchRule classesAreClosed(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should(ArchConditions.be(describe("final, sealed, abstract or anonymous", Shape::isClosed)))
                .because("a class that can't be extended by accident can be changed with confidence");
    }

    private static boolean isClosed(JavaClass type) {
        boolean isClosedByNature = type.isEnum() || type.isInterface() || type.isAnonymousClass();
        return isClosedByNature
                || type.isSealed()
                || type.getModifiers().contains(FINAL)
                || type.getModifiers().contains(ABSTRACT);
    }
}
