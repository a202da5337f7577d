package vn.hdnd.tracker.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.CollectionFactory;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;

/** Ids of one type that come in several fields of one name. Fields left empty name nothing, so no list holds them. */
record IdListReader<T>(Class<T> type, Function<String, T> read) implements ConditionalGenericConverter {

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return Set.of(
                new ConvertiblePair(String[].class, Collection.class),
                new ConvertiblePair(String.class, Collection.class));
    }

    @Override
    public boolean matches(TypeDescriptor source, TypeDescriptor target) {
        var element = target.getElementTypeDescriptor();
        return element != null && element.getType().equals(type);
    }

    @Override
    public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor target) {
        if (source == null) {
            return null;
        }
        var texts = source instanceof String[] several ? Arrays.stream(several) : Stream.of((String) source);
        Collection<T> ids = CollectionFactory.createCollection(target.getType(), type, 16);
        texts.filter(Objects::nonNull)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(read)
                .forEach(ids::add);
        return ids;
    }
}
