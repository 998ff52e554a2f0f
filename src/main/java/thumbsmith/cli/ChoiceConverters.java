package thumbsmith.cli;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import thumbsmith.contract.Format;
import thumbsmith.contract.ImageWeight;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.Model;

/** Reads the contract's words from the command line; a wrong one is answered with the right ones. */
final class ChoiceConverters {
    private ChoiceConverters() {}

    static final class OfModel implements ITypeConverter<Model> {
        @Override
        public Model convert(String text) {
            return choose(text, Model.of(text), Model.values(), Model::wire);
        }
    }

    static final class OfFormat implements ITypeConverter<Format> {
        @Override
        public Format convert(String text) {
            return choose(text, Format.of(text), Format.values(), Format::wire);
        }
    }

    static final class OfWeight implements ITypeConverter<ImageWeight> {
        @Override
        public ImageWeight convert(String text) {
            return choose(text, ImageWeight.of(text), ImageWeight.values(), ImageWeight::wire);
        }
    }

    static final class OfMode implements ITypeConverter<LookMode> {
        @Override
        public LookMode convert(String text) {
            return choose(text, LookMode.of(text), LookMode.values(), LookMode::wire);
        }
    }

    static final class OfId implements ITypeConverter<UUID> {
        @Override
        public UUID convert(String text) {
            return LookArgument.id(text)
                    .orElseThrow(() -> new TypeConversionException(
                            "'" + text + "' is no id. An id looks like 01234567-89ab-4cde-8f01-23456789abcd"));
        }
    }

    static final class OfMonth implements ITypeConverter<YearMonth> {
        @Override
        public YearMonth convert(String text) {
            try {
                return YearMonth.parse(text);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("'" + text + "' is no month. A month looks like 2026-11");
            }
        }
    }

    private static <T> T choose(String text, Optional<T> found, T[] all, Function<T, String> wire) {
        return found.orElseThrow(() -> new TypeConversionException(
                "'" + text + "' is none of " + Arrays.stream(all).map(wire).collect(Collectors.joining(", "))));
    }
}
