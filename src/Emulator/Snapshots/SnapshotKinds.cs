using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Worlds.State;
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

/// <summary>What comes in several kinds, and how a snapshot names each. A test holds the tables complete.</summary>
internal static class SnapshotKinds
{
    private const string Kind = "kind";

    /// <summary>The kinds of each family.</summary>
    public static readonly IReadOnlyDictionary<Type, JsonDerivedType[]> All = new Dictionary<Type, JsonDerivedType[]>
    {
        [typeof(Part)] =
        [
            new(typeof(TextPart), "text"),
            new(typeof(MediaPart), "media"),
            new(typeof(LinkPart), "link"),
            new(typeof(AppCardPart), "app_card"),
            new(typeof(AppClipPart), "app_clip"),
            new(typeof(MediaReference), "media_reference"),
        ],
        [typeof(Job)] =
        [
            new(typeof(Worlds.Transitions.Delivery.MessageProgressJob), "progress_message"),
            new(typeof(ExpireMessageJob), "expire_message"),
            new(typeof(ExpireAttachmentJob), "expire_attachment"),
            new(typeof(ExpireVCardJob), "expire_v_card"),
            new(typeof(EndShareJob), "end_share"),
            new(typeof(EndTypingJob), "end_typing"),
            new(typeof(FinishAuditJob), "finish_audit"),
            new(typeof(GroupChangeJob), "make_group_change"),
            new(typeof(MembershipChangeJob), "make_membership_change"),
            new(typeof(BackgroundChangeJob), "make_background_change"),
            new(typeof(ExpirePaymentJob), "expire_payment"),
            new(typeof(ExpirePaymentRequestJob), "expire_payment_request"),
            new(typeof(StopTypingJob), "stop_typing"),
            new(typeof(PersonaActJob), "persona_act"),
            new(typeof(PersonaSilenceJob), "persona_silence"),
            new(typeof(PersonaStartJob), "persona_start"),
        ],
        [typeof(GroupChange)] = [new(typeof(NewName), "name"), new(typeof(NewIcon), "icon")],
        [typeof(MembershipChange)] = [new(typeof(Addition), "addition"), new(typeof(Removal), "removal"),
            new(typeof(Departure), "departure")],
    };

    /// <summary>Tells the serializer of the kinds of a family.</summary>
    public static void Declare(JsonTypeInfo type)
    {
        if (!All.TryGetValue(type.Type, out var kinds)) return;
        type.PolymorphismOptions = new JsonPolymorphismOptions { TypeDiscriminatorPropertyName = Kind };
        foreach (var kind in kinds) type.PolymorphismOptions.DerivedTypes.Add(kind);
    }
}
