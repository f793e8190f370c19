using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Chats.Emulator.Snapshots.Converters;
using Chats.Emulator.Snapshots.Names;
using Chats.Emulator.Worlds.Transitions.Acts;
using Chats.Emulator.Worlds.Transitions.AgentPayments;
using Chats.Emulator.Worlds.Transitions.Backgrounds;
using Chats.Emulator.Worlds.Transitions.Expiry;
using Chats.Emulator.Worlds.Transitions.Groups;
using Chats.Emulator.Worlds.Transitions.Lines;
using Chats.Emulator.Worlds.Transitions.Locations;
using Chats.Emulator.Worlds.Transitions.PaymentRequests;
using Chats.Emulator.Worlds.Transitions.Personas;
using Chats.Emulator.Worlds.Transitions.Typing;

namespace Chats.Emulator.Snapshots;

/// <summary>
/// The JSON of <c>world.json</c>: the internal records under the names that <see cref="SnapshotNames"/> gives them. What is null is left
/// out; all else must be there.
/// </summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    IgnoreReadOnlyProperties = true,
    RespectNullableAnnotations = true,
    Converters =
    [
        typeof(BlobConverter), typeof(DurationConverter), typeof(ErrorConverter), typeof(FaultKindConverter), typeof(HeadersConverter),
        typeof(TimeConverter),
    ])]
[JsonSerializable(typeof(WorldFile))]
[JsonSerializable(typeof(Domain.Messages.TextPart))]
[JsonSerializable(typeof(Domain.Messages.MediaPart))]
[JsonSerializable(typeof(Domain.Messages.LinkPart))]
[JsonSerializable(typeof(Domain.Messages.AppCardPart))]
[JsonSerializable(typeof(Domain.Messages.AppClipPart))]
[JsonSerializable(typeof(Domain.Messages.MediaReference))]
[JsonSerializable(typeof(Worlds.Transitions.Delivery.MessageProgressJob))]
[JsonSerializable(typeof(ExpireMessageJob))]
[JsonSerializable(typeof(ExpireAttachmentJob))]
[JsonSerializable(typeof(ExpireVCardJob))]
[JsonSerializable(typeof(EndShareJob))]
[JsonSerializable(typeof(EndTypingJob))]
[JsonSerializable(typeof(FinishAuditJob))]
[JsonSerializable(typeof(GroupChangeJob))]
[JsonSerializable(typeof(MembershipChangeJob))]
[JsonSerializable(typeof(BackgroundChangeJob))]
[JsonSerializable(typeof(ExpirePaymentJob))]
[JsonSerializable(typeof(ExpirePaymentRequestJob))]
[JsonSerializable(typeof(StopTypingJob))]
[JsonSerializable(typeof(PersonaActJob))]
[JsonSerializable(typeof(PersonaSilenceJob))]
[JsonSerializable(typeof(PersonaStartJob))]
[JsonSerializable(typeof(NewName))]
[JsonSerializable(typeof(NewIcon))]
[JsonSerializable(typeof(Addition))]
[JsonSerializable(typeof(Removal))]
[JsonSerializable(typeof(Departure))]
internal sealed partial class SnapshotJson : JsonSerializerContext
{
    /// <summary>The one to use; the generated default knows no kinds.</summary>
    public static JsonTypeInfo<WorldFile> World => field ??= (JsonTypeInfo<WorldFile>)Configured().GetTypeInfo(typeof(WorldFile));

    /// <summary>That of a part of it.</summary>
    public static JsonTypeInfo<T> Of<T>() => (JsonTypeInfo<T>)World.Options.GetTypeInfo(typeof(T));

    private static JsonSerializerOptions Configured()
    {
        var options = new JsonSerializerOptions(Default.Options)
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = Default
                .WithAddedModifier(SnapshotKinds.Declare)
                .WithAddedModifier(RequireMembers)
                .WithAddedModifier(SnapshotNames.Apply),
        };
        foreach (var names in EnumNames.All) options.Converters.Add(names);
        return options;
    }

    /// <summary>
    /// A list that follows from other members is no part of it. A member that is not there would be zero or null, whatever its record says.
    /// </summary>
    private static void RequireMembers(JsonTypeInfo type)
    {
        foreach (var member in type.Properties.ToArray())
        {
            if (member is { Set: null, AssociatedParameter: null }) type.Properties.Remove(member);
            else member.IsRequired = IsRequired(member);
        }
    }

    private static bool IsRequired(JsonPropertyInfo member) =>
        member.PropertyType.IsValueType ? Nullable.GetUnderlyingType(member.PropertyType) is null : !member.IsSetNullable;
}
