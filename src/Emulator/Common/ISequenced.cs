namespace Chats.Emulator.Common;

/// <summary>Something of which it is known when it came: its number is larger than that of everything before.</summary>
internal interface ISequenced : IIdentified
{
    long Sequence { get; }
}
