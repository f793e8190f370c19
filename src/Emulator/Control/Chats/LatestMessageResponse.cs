using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Control.Chats;

/// <summary>The latest message of a chat, as a list of chats shows it.</summary>
/// <param name="Id">The message.</param>
/// <param name="At">When it was written.</param>
/// <param name="IsFromMe">Whether the account wrote it.</param>
/// <param name="By">Whose it is: a handle, or the account's line.</param>
/// <param name="ByName">The name of that person.</param>
/// <param name="Kind">The kind of its first part; of a poll <c>poll</c>.</param>
/// <param name="Text">Its beginning, or what stands for it: a file's name, a link, the options of a poll.</param>
/// <param name="DeliveryStatus">How far it has come.</param>
/// <param name="FailureCode">The vendor's code, if it failed.</param>
internal sealed record LatestMessageResponse(
    Guid Id, DateTimeOffset At, bool IsFromMe, string By, string? ByName, string Kind, string Text, string DeliveryStatus,
    int? FailureCode)
{
    /// <summary>True when it is deleted for the account, while people keep it; else null.</summary>
    public bool? IsDeleted { get; init; }

    public static LatestMessageResponse Of(Message message, WorldState state) => new(
        message.Id,
        message.CreatedAt,
        message.IsFromMe,
        message.Sender.Handle,
        state.Names.NameOf(message.Sender.Handle),
        MessagePreview.Kind(message),
        MessagePreview.Text(message),
        message.WireStatus,
        message.FailureCode)
    {
        IsDeleted = message.IsDeleted ? true : null,
    };
}
