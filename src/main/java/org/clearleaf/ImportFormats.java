package org.clearleaf;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.clearleaf.convert.Importer;
import org.clearleaf.convert.epi.EpiImporter;
import org.clearleaf.convert.html.HtmlImporter;
import org.clearleaf.convert.medquad.MedquadImporter;
import org.clearleaf.convert.nhs.NhsImporter;
import org.clearleaf.convert.openfda.OpenfdaImporter;

/** The formats that can be brought in. */
final class ImportFormats implements Iterable<String> {

    private final List<Importer> all = List.of(
            new NhsImporter(), new MedquadImporter(), new OpenfdaImporter(), new EpiImporter(), new HtmlImporter());

    Optional<Importer> find(String format) {
        return all.stream().filter(one -> one.format().equals(format)).findFirst();
    }

    @Override
    public Iterator<String> iterator() {
        return all.stream().map(Importer::format).iterator();
    }
}
