using System.Collections.Immutable;
using Chats.Emulator.Common;
using Chats.Emulator.Domain.Files;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Access;

namespace Chats.Emulator.Api.Messages;

/// <summary>Checks the shape of a message: everything that needs no state.</summary>
internal static class MessageContent
{
    private const int MaximumParts = 100;
    private const int MaximumKeyLength = 255;

    /// <param name="request">The message as it arrived.</param>
    /// <param name="recipients">How many people it goes to; null while only the chat can tell.</param>
    /// <param name="addresses">Which addresses media may be named by.</param>
    public static Result<Outgoing> Validate(MessageRequest request, int? recipients, MediaAddresses addresses)
    {
        if (!Content(request, recipients, addresses).TryGet(out var parts, out var refusal)) return refusal;
        if (!Effects.Validate(request.Effect).TryGet(out var effect, out refusal)) return refusal;
        if (!Reply(request.ReplyTo).TryGet(out var reply, out refusal)) return refusal;
        if (request.PreferredService is not null && ServiceExtensions.Parse(request.PreferredService) is null)
        {
            return MessageRules.PreferredService.Refuse("preferred_service must be one of iMessage, RCS, SMS");
        }

        if (KeyProblem(request.IdempotencyKey) is { } problem) return problem;
        return new Outgoing(parts)
        {
            Effect = effect,
            ReplyTo = reply,
            PreferredService = ServiceExtensions.Parse(request.PreferredService),
            IdempotencyKey = KeyOf(request.IdempotencyKey),
            Experience = ExperienceCatalogue.Find(request.Experience?.Name, request.Experience?.Action),
        };
    }

    /// <summary>The key a send goes by; an empty one is none.</summary>
    public static string? KeyOf(string? idempotencyKey) => string.IsNullOrEmpty(idempotencyKey) ? null : idempotencyKey;

    /// <summary>What is wrong with a key.</summary>
    public static Refusal? KeyProblem(string? idempotencyKey) => idempotencyKey?.Length > MaximumKeyLength
        ? MessageRules.IdempotencyKeyLength.Refuse($"idempotency_key must be at most {MaximumKeyLength} characters")
        : null;

    /// <summary>What every message must carry; asked first, for required fields come before any format.</summary>
    public static Refusal? Missing(MessageRequest request) => request switch
    {
        { Experience: not null } => null,
        { Parts: null } => MessageRules.PartsOrExperience.Refuse("Missing required field: message.parts"),
        { Parts.Count: 0 } => MessageRules.PartsNotEmpty.Refuse("message.parts must hold at least one part"),
        _ => null,
    };

    private static Result<ImmutableArray<Part>> Content(MessageRequest request, int? recipients, MediaAddresses addresses)
    {
        if (request is { Parts: not null, Experience: not null })
        {
            return MessageRules.NotPartsAndExperience.Refuse("message must carry either parts or experience, not both");
        }

        if (request.Experience is not null) return Experience(request.Experience, recipients, addresses);
        if (Missing(request) is { } missing) return missing;
        return request.Parts!.Count > MaximumParts
            ? MessageRules.PartsAtMost100.Refuse($"message.parts must hold at most {MaximumParts} parts")
            : Parts(request.Parts, addresses);
    }

    private static Result<ImmutableArray<Part>> Experience(
        ExperienceRequest request, int? recipients, MediaAddresses addresses)
    {
        var card = Experiences.Validate(request, recipients, "message.experience", addresses);
        return card.TryGet(out var part, out var refusal) ? ImmutableArray.Create<Part>(part) : refusal;
    }

    private static Result<ImmutableArray<Part>> Parts(List<PartRequest?> requests, MediaAddresses addresses)
    {
        var parts = ImmutableArray.CreateBuilder<Part>(requests.Count);
        for (var index = 0; index < requests.Count; index++)
        {
            if (!PartKinds.Validate(requests[index], $"message.parts[{index}]", addresses).TryGet(out var part, out var refusal)) return refusal;
            parts.Add(part);
        }

        return PartsTogether.Problem(parts) is { } problem ? problem : parts.MoveToImmutable();
    }

    private static Result<ReplyTo?> Reply(ReplyToRequest? request)
    {
        if (request is null) return (ReplyTo?)null;
        if (string.IsNullOrEmpty(request.MessageId))
        {
            return ChatRules.RequiredField.Refuse("Missing required field: message.reply_to.message_id");
        }

        if (!Uuid.TryParse(request.MessageId, out var id))
        {
            return TransportRules.UuidInPath.Refuse("invalid message.reply_to.message_id format: must be a valid UUID");
        }

        return request.PartIndex < 0
            ? MessageRules.ReplyPart.Refuse("message.reply_to.part_index must not be negative")
            : new ReplyTo(id, request.PartIndex ?? 0);
    }
}
