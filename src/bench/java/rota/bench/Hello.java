package rota.bench;

/** The least that a program in Java can do: what it takes is the price of Java itself. */
final class Hello {

    private Hello() {}

    /** Says hello. */
    public static void main(String[] args) {
        System.out.println("hello");
    }
}
