using System.Collections.Immutable;
using Chats.Emulator.Common;
using Chats.Emulator.Domain.Files;
using Chats.Emulator.Scenarios.Model.Messages;
using Chats.Emulator.Scenarios.Model.Webhooks;
using Chats.Emulator.Scenarios.Model.World;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.State.Lists;

namespace Chats.Emulator.Scenarios.Seeding;

/// <summary>What of a world's state follows from the file alone: settings and files.</summary>
internal static class BaseState
{
    public static WorldState Of(ScenarioFile file, DateTimeOffset start) => new()
    {
        Seed = file.Seed,
        IdPosition = file.IdsDrawn,
        Settings = new WorldSettings
        {
            PartnerId = file.Account.PartnerId,
            Sandbox = file.Account.Sandbox,
            RateLimits = file.RateLimits,
            QueuedAfter = file.Delivery.QueuedAfter,
            SentAfter = file.Delivery.SentAfter,
            DeliveredAfter = file.Delivery.DeliveredAfter,
            AuditDuration = file.Audits.Duration,
            AuditCooldown = file.Audits.Cooldown,
            GroupChangesAfter = file.Delivery.GroupChangesAfter,
            Locations = file.Account.Locations,
            EphemeralWindow =
                file.Account.EphemeralWindow == WorldSettings.LongestEphemeralWindow ? null : file.Account.EphemeralWindow,
            EphemeralAttachments = file.Account.EphemeralAttachments ? true : null,
            AppClipHosts = file.Account.AppClips is { } hosts ? [.. hosts] : null,
            EffectsOnFirstMessage = file.EffectsOnFirstMessage,
            Webhooks = Webhooks(file.Webhooks),
        },
        Attachments = ImmutableDictionary<Guid, Attachment>.Empty.SetItems(file.Attachments
            .Where(attachment => attachment.Id is not null)
            .Select(attachment => Attachment(attachment, start))
            .Select(attachment => KeyValuePair.Create(attachment.Id, attachment))),
        RemoteFiles = ImmutableDictionary.Create<string, RemoteFile>(UrlComparer.Instance).SetItems(file.RemoteFiles
            .Where(remote => remote.Url is not null)
            .Select(remote => new RemoteFile(remote.Url!.Value, remote.ContentType, remote.SizeBytes, remote.Reachable))
            .Select(remote => KeyValuePair.Create(remote.Url, remote))),
    };

    private static WebhookSettings Webhooks(WebhooksSpec spec) => new()
    {
        Timeout = spec.Timeout,
        RetryAfter = spec.RetryAfter,
        Jitter = spec.Jitter,
        LocalHttp = spec.LocalHttp,
        Order = spec.Order == WebhookOrder.Chat ? null : spec.Order,
        SignWithRealTime = spec.SignWithRealTime,
    };

    private static Attachment Attachment(AttachmentSpec spec, DateTimeOffset start) =>
        new(spec.Id!.Value, spec.FileName, spec.ContentType, spec.SizeBytes)
        {
            CreatedAt = spec.CreatedAt.At(start),
            Status = spec.Ready ? AttachmentStatus.Complete : AttachmentStatus.Pending,
            Owner = spec.Owner is { } lines ? LineScopes.Name([.. lines.Select(line => line.Value)]) : Domain.Files.Attachment.WholeAccount,
            UploadUntil = spec.UploadUntil?.At(start),
            ExpiresAt = spec.ExpiresAt?.At(start),
        };
}
