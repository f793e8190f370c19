namespace Chats.Emulator.Common.Collections;

/// <summary>Things that are kept as small records, and become objects when they are asked for.</summary>
internal interface ICompactItems<out T>
{
    int Count { get; }

    /// <summary>All of them, in the order of their records. Those that nobody has asked for yet are made anew and not kept.</summary>
    IEnumerable<T> All { get; }

    /// <summary>All of them, by their sequence; likewise.</summary>
    IEnumerable<T> BySequence { get; }

    /// <summary>What has that id, always the same object; null: nothing has.</summary>
    T? Find(Guid id);
}
