package vn.hdnd.tracker.notice;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Duties of an item as a JSON array, as the database keeps them. */
@Converter
class ItemDuties implements AttributeConverter<List<ItemDuty>, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<ItemDuty>> DUTIES = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<ItemDuty> duties) {
        return duties.isEmpty() ? "[]" : JSON.writeValueAsString(duties);
    }

    @Override
    public List<ItemDuty> convertToEntityAttribute(String json) {
        return read(json);
    }

    static List<ItemDuty> read(String json) {
        return json.equals("[]") ? List.of() : JSON.readValue(json, DUTIES);
    }
}
