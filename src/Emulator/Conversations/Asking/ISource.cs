namespace Chats.Emulator.Conversations.Asking;

/// <summary>Somebody outside who is asked with JSON: a command or an address that a test file names.</summary>
internal interface ISource
{
    /// <summary>What it is called in messages.</summary>
    string Name { get; }

    /// <exception cref="AskingException">It cannot be run or reached.</exception>
    Task<Reply> AskAsync(ReadOnlyMemory<byte> question, CancellationToken cancellationToken);
}
