namespace Chats.Emulator.Conversations.Recording;

/// <summary>How exactly a recorded test expects the application's words.</summary>
internal enum RecordedTexts
{
    /// <summary>Word by word, but for ids, times and addresses.</summary>
    Exact,

    /// <summary>Any message with parts of the same kinds.</summary>
    Loose,
}
