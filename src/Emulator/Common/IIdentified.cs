namespace Chats.Emulator.Common;

/// <summary>Something with an id that nothing else of its kind has.</summary>
internal interface IIdentified
{
    Guid Id { get; }
}
