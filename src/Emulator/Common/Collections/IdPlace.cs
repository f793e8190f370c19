namespace Chats.Emulator.Common.Collections;

/// <summary>The place, in a list, of what has an id.</summary>
internal sealed class IdPlace(Guid id, int place) : IIdentified
{
    public Guid Id => id;

    public int Place => place;
}
