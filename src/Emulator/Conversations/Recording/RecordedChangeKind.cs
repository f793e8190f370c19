namespace Chats.Emulator.Conversations.Recording;

/// <summary>What the control plane was asked for.</summary>
internal enum RecordedChangeKind
{
    /// <summary>A person did something that shows in no chat.</summary>
    Act,

    /// <summary>A person is another from then on.</summary>
    Contact,

    /// <summary>A line is another from then on.</summary>
    Line,

    /// <summary>A person did something that did not arrive.</summary>
    Dropped,
}
