/** Classes that break the rules of {@code ArchitectureTest} on purpose, as a proof that it notices. */
package canary;
