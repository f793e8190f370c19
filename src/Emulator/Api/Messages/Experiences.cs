using System.Collections.Immutable;
using System.Text.Json;
using Chats.Emulator.Domain.Files;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;

namespace Chats.Emulator.Api.Messages;

/// <summary>Checks an experience, a ready-made iMessage card, and renders it as the card the chat gets.</summary>
internal static class Experiences
{
    /// <param name="request">The experience as it arrived.</param>
    /// <param name="recipients">How many people it goes to; null while only the chat can tell.</param>
    /// <param name="at">Where it stands, for messages.</param>
    /// <param name="addresses">Where the emulator itself is: its own pages need not be https.</param>
    public static Result<AppCardPart> Validate(ExperienceRequest request, int? recipients, string at, MediaAddresses addresses)
    {
        if (string.IsNullOrEmpty(request.Name)) return ChatRules.RequiredField.Refuse($"Missing required field: {at}.name");
        if (string.IsNullOrEmpty(request.Action)) return ChatRules.RequiredField.Refuse($"Missing required field: {at}.action");
        if (recipients > 1) return MessageRules.ExperienceOneRecipient.Refuse("An experience goes to exactly one recipient");
        if (ExperienceCatalogue.Find(request.Name) is not { } experience
            || ExperienceCatalogue.Find(request.Name, request.Action) is not { } action)
        {
            return MessageRules.ExperienceKnown.Refuse($"Unknown experience {request.Name}.{request.Action}");
        }

        if (!Parameters(action, request.Params, $"{at}.params", addresses).TryGet(out var values, out var refusal)) return refusal;
        return Card(experience, action, values);
    }

    /// <summary>Unknown and over-long parameters are refused here, not ignored as elsewhere.</summary>
    private static Result<Dictionary<string, string>> Parameters(
        ExperienceAction action, JsonElement? parameters, string at, MediaAddresses addresses)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        if (parameters is { ValueKind: not (JsonValueKind.Object or JsonValueKind.Null) })
        {
            return TransportRules.JsonBody.Refuse($"Invalid request body: {at} has the wrong type");
        }

        if (parameters is { ValueKind: JsonValueKind.Object } given)
        {
            if (!IsDecodable(given))
            {
                return TransportRules.JsonBody.Refuse($"Invalid request body: {at} holds a text with half a surrogate pair");
            }

            foreach (var property in given.EnumerateObject())
            {
                if (action.Fields.FirstOrDefault(known => known.Name == property.Name) is not { } field)
                {
                    return MessageRules.ExperienceParams.Refuse($"{at}.{property.Name} is unknown");
                }

                if (property.Value.ValueKind != JsonValueKind.String)
                {
                    return MessageRules.ExperienceParams.Refuse($"{at}.{property.Name} must be a text");
                }

                if (Problem(field, property.Value.GetString()!, addresses) is { } problem)
                {
                    return MessageRules.ExperienceParams.Refuse($"{at}.{property.Name} {problem}");
                }

                values[field.Name] = property.Value.GetString()!;
            }
        }

        var missing = action.Fields.FirstOrDefault(field => field.IsRequired && !values.ContainsKey(field.Name));
        return missing is null ? values : MessageRules.ExperienceParams.Refuse($"{at}.{missing.Name} is required");
    }

    /// <summary>
    /// A <see cref="JsonElement"/> decodes its texts only when they are read; elsewhere the serializer has done so already.
    /// </summary>
    private static bool IsDecodable(JsonElement parameters)
    {
        try
        {
            foreach (var property in parameters.EnumerateObject())
            {
                _ = (property.Name, property.Value.ValueKind == JsonValueKind.String ? property.Value.GetString() : null);
            }

            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    /// <summary>How an experience looks as a part is not published; a card of the vendor's own app is our assumption.</summary>
    private static AppCardPart Card(Experience experience, ExperienceAction action, Dictionary<string, string> values)
    {
        var caption = values.GetValueOrDefault("title") ?? experience.DisplayName;
        var url = action.Fields.Where(field => field.IsUrl).Select(field => values[field.Name]).First();
        var app = new AppIdentity(experience.DisplayName, "LINQZERO00", $"com.linqapp.experiences.{experience.Name}", null);
        return new AppCardPart(
            app, new AppLayout { Caption = caption, Subcaption = values.GetValueOrDefault("note") }, url, caption, Interactive: true);
    }

    private static string? Problem(ExperienceField field, string value, MediaAddresses addresses)
    {
        var longest = field.MaximumLength ?? PartKinds.MaximumUrlLength;
        if (value.Length > longest) return $"must be at most {longest} characters";
        return field.IsUrl && !PartKinds.IsSecure(value, addresses) ? "must be an absolute https URL" : null;
    }
}
