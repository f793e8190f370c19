namespace Chats.Emulator.Determinism;

public sealed class ChanceTests
{
    private static readonly Chance Chance = new(42);

    [Fact]
    public void Draws_the_same_number_for_the_same_key_in_any_order()
    {
        var forward = Enumerable.Range(0, 100).Select(n => Chance.Uniform("a", n)).ToList();
        var backward = Enumerable.Range(0, 100).Reverse().Select(n => Chance.Uniform("a", n)).Reverse();

        Assert.Equal(forward, backward);
        Assert.NotEqual(forward, Enumerable.Range(0, 100).Select(n => Chance.Uniform("b", n)));
    }

    [Fact]
    public void Is_uniform_over_zero_to_one()
    {
        var drawn = Enumerable.Range(0, 20_000).Select(n => Chance.Uniform("uniform", n)).ToList();

        Assert.All(drawn, number => Assert.InRange(number, 0, 0.9999999999999999));
        Assert.InRange(drawn.Average(), 0.49, 0.51);
    }

    [Fact]
    public void Is_normal_around_zero()
    {
        var drawn = Enumerable.Range(0, 20_000).Select(n => Chance.Normal("normal", n)).ToList();

        Assert.InRange(drawn.Average(), -0.03, 0.03);
        Assert.InRange(drawn.Select(number => number * number).Average(), 0.95, 1.05);
    }
}
