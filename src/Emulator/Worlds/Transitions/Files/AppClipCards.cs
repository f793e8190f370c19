using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Files;

/// <summary>Finds the App Clip a link leads to, and what its card shows (docs/decisions/0028).</summary>
internal static class AppClipCards
{
    /// <summary>
    /// The part with its card, unless a scenario says what it shows; refused where the link leads to no registered App Clip.
    /// </summary>
    public static Result<Part> Resolve(WorldState state, AppClipPart clip)
    {
        if (clip.Title is not null || !Uri.TryCreate(clip.Value, UriKind.Absolute, out var link)) return clip;
        if (state.PaymentRequests.FindUrl(clip.Value) is { } request) return Checkout(clip, request, state.PaymentRequests.Account);
        if (state.Settings.AppClipHosts is { } registered && !registered.Contains(link.Host, StringComparer.OrdinalIgnoreCase))
        {
            return MessageRules.AppClipLink.Refuse($"{clip.Value} leads to no App Clip that can be sent");
        }

        return clip with { Title = link.Host };
    }

    private static AppClipPart Checkout(AppClipPart clip, PaymentRequest request, PaymentAccount account) => clip with
    {
        Title = account.DisplayName ?? account.Slug,
        Description = request.Description ?? Dollars.Format(request.Amount),
        ImageUrl = account.ImageUrl,
    };
}
