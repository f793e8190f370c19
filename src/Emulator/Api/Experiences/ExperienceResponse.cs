using System.Text.Json.Serialization;
using Chats.Emulator.Domain.Messages;

namespace Chats.Emulator.Api.Experiences;

/// <summary>An experience on the wire.</summary>
internal sealed record ExperienceResponse(string Experience, string DisplayName, ExperienceResponse.ActionResponse[] Actions)
{
    public static ExperienceResponse From(Experience experience) =>
        new(experience.Name, experience.DisplayName, [.. experience.Actions.Select(ActionResponse.From)]);

    internal sealed record ActionResponse(string Name, string Summary, Dictionary<string, FieldResponse> Fields)
    {
        public static ActionResponse From(ExperienceAction action) =>
            new(action.Name, action.Summary, action.Fields.ToDictionary(field => field.Name, FieldResponse.From, StringComparer.Ordinal));
    }

    internal sealed record FieldResponse(string Type, bool Required)
    {
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public int? Max { get; init; }

        public static FieldResponse From(ExperienceField field) => new(field.Type, field.IsRequired) { Max = field.MaximumLength };
    }
}
