package vn.hdnd.tracker.notice;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Signers as a JSON array, as the database keeps them. */
@Converter
class Signers implements AttributeConverter<List<Signer>, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Signer>> SIGNERS = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<Signer> signers) {
        return signers.isEmpty() ? "[]" : JSON.writeValueAsString(signers);
    }

    @Override
    public List<Signer> convertToEntityAttribute(String json) {
        return read(json);
    }

    static List<Signer> read(String json) {
        return json.equals("[]") ? List.of() : JSON.readValue(json, SIGNERS);
    }
}
